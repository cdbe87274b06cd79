import { useEffect, useState } from "react";

/** A number typed and then forgotten does not lie in wait for the next Enter. */
const FORGOTTEN = 5000;
const MOST_DIGITS = 3;

/** The digits typed so far of the slide to go to. */
export function useTypedNumber() {
  const [pending, setPending] = useState("");
  useEffect(() => {
    if (pending === "") return undefined;
    const timer = setTimeout(() => setPending(""), FORGOTTEN);
    return () => clearTimeout(timer);
  }, [pending]);
  return {
    pending,
    type: (digit: string) => setPending((digits) => (digits + digit).slice(-MOST_DIGITS)),
    erase: () => setPending(pending.slice(0, -1)),
    forget: () => setPending(""),
  };
}
