export function Provenance() {
  return null;
}
