import process from "node:process";

const isFull = process.env.MINGBAI_FULL === "1";

/** How far apart the cases of an exhaustive test stand: so many times further in the normal run as in `npm run test:full`. */
export const stride = (inFull: number, times: number): number => (isFull ? inFull : inFull * times);
