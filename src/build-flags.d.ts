interface ImportMetaEnv {
  /** whether this is a script of the built page: its words stand in the page as inline data; set in vite.config.ts */
  readonly BUILT?: true;
  /** whether this is the script for frames without an origin and for the portable copy */
  readonly CLASSIC?: true;
}
