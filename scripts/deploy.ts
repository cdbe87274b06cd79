import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { headersFor } from "./headers.ts";

/** What a host has to be told, taken from what headersFor says of every file that was built. */
interface Site {
  /** for every file */
  readonly always: readonly (readonly [name: string, value: string])[];
  readonly cache: { readonly page: string; readonly hashed: string };
  /** by the address of the page from the root of the site */
  readonly policies: Readonly<Record<string, string>>;
}
const OPEN = ["assets/", "data/", "embed.js"] as const;
const TITLE: Readonly<Record<string, string>> = {
  "x-content-type-options": "X-Content-Type-Options",
  "referrer-policy": "Referrer-Policy",
};
const NOTE =
  "Written by the build from scripts/headers.ts; a page's policy has the hashes of this build, so take it anew with each.";
const FRAMES = "frame-ancestors says who may embed: * is everyone; 'self' https://example.org only these.";

function siteOf(outDir: string): Site {
  const files = readdirSync(outDir, { recursive: true, encoding: "utf8" }).map((file) => file.split(sep).join("/"));
  const pages = files.filter((file) => file.endsWith(".html")).sort();
  const policyOf = (file: string) =>
    headersFor(file, readFileSync(join(outDir, file), "utf8"))["content-security-policy"];
  const own = headersFor("index.html");
  return {
    always: Object.entries(TITLE).map(([name, title]) => [title, own[name] ?? ""] as const),
    cache: { page: own["cache-control"] ?? "", hashed: headersFor("assets/a.js")["cache-control"] ?? "" },
    policies: Object.fromEntries(
      pages.flatMap((file) => (policyOf(file) === undefined ? [] : [[file, policyOf(file) ?? ""]])),
    ),
  };
}
const entries = ({ policies }: Site) => Object.entries(policies);
/** A page called index.html is also its folder. */
const addressesOf = (file: string) => [
  `/${file}`,
  ...(/(^|\/)index\.html$/.test(file) ? [`/${file.slice(0, -10)}`] : []),
];

/** Netlify, Cloudflare Pages and others read this by themselves. Rules that overlap are joined there, so each header stands once. */
const netlify = (site: Site): string =>
  [
    `# ${NOTE}\n# ${FRAMES}`,
    `/*\n${site.always.map(([name, value]) => `  ${name}: ${value}`).join("\n")}`,
    `/assets/*\n  Cache-Control: ${site.cache.hashed}\n  Access-Control-Allow-Origin: *`,
    "/data/*\n  Access-Control-Allow-Origin: *",
    "/embed.js\n  Access-Control-Allow-Origin: *",
    ...entries(site).flatMap(([file, policy]) =>
      addressesOf(file).map((address) => `${address}\n  Content-Security-Policy: ${policy}`),
    ),
  ].join("\n\n");

const nginx = (site: Site): string => `# ${NOTE}
# ${FRAMES}
# Put it into /etc/nginx/conf.d/ and set server_name and root. Files are compressed already: gzip_static sends them; with
# the brotli module, brotli_static on; sends the smaller ones.
map $uri $mingbai_policy {
  default "";
${entries(site)
  .map(([file, policy]) => `  "/${file}" "${policy}";`)
  .join("\n")}
}
map $uri $mingbai_cache {
  default "${site.cache.page}";
  ~^/assets/ "${site.cache.hashed}";
}
map $uri $mingbai_open {
  default "";
${OPEN.map((path) => `  ~^/${path.replace(".", "\\.")} "*";`).join("\n")}
}
server {
  listen 80;
  server_name _;
  root /srv/mingbai;
  index index.html;
  charset utf-8;
  charset_types text/plain text/css application/javascript text/javascript application/json;
  gzip_static on;
  gzip_vary on;
  add_header Content-Security-Policy $mingbai_policy;
  add_header Cache-Control $mingbai_cache;
  add_header Access-Control-Allow-Origin $mingbai_open;
${site.always.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
  location / {
    try_files $uri $uri/ =404;
  }
  location ~ \\.webmanifest$ {
    types {}
    default_type application/manifest+json;
  }
}
`;

const caddy = (site: Site): string => `# ${NOTE}
# ${FRAMES}
# Set the address (a domain gets its certificate by itself) and the root.
:80 {
  root * /srv/mingbai
  header {
${site.always.map(([name, value]) => `    ${name} "${value}"`).join("\n")}
  }
  @hashed path /assets/*
  @others not path /assets/*
  header @hashed Cache-Control "${site.cache.hashed}"
  header @others Cache-Control "${site.cache.page}"
  @open path ${OPEN.map((path) => `/${path}${path.endsWith("/") ? "*" : ""}`).join(" ")}
  header @open Access-Control-Allow-Origin "*"
${entries(site)
  .map(
    ([file, policy], at) =>
      `  @page${at} path ${addressesOf(file).join(" ")}\n  header @page${at} Content-Security-Policy "${policy}"`,
  )
  .join("\n")}
  file_server {
    precompressed br gzip
  }
}
`;

/** One a folder, as a name in it is meant for the files of that folder. */
function apache(site: Site): Readonly<Record<string, string>> {
  const inFolder = (folder: string) =>
    entries(site)
      .filter(([file]) => dirname(file) === folder)
      .map(
        ([file, policy]) =>
          `<Files "${file.split("/").pop()}">\n  Header set Content-Security-Policy "${policy}"\n</Files>`,
      )
      .join("\n");
  const folders = [...new Set(entries(site).map(([file]) => dirname(file)))].filter((folder) => folder !== ".");
  const open = 'Header set Access-Control-Allow-Origin "*"';
  return {
    ".htaccess": `# ${NOTE}
# ${FRAMES}
# It needs mod_headers (a2enmod headers) and AllowOverride All; mod_brotli or mod_deflate compress.
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
AddCharset utf-8 .js .json .txt
Header set Cache-Control "${site.cache.page}"
${site.always.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
<Files "embed.js">
  ${open}
</Files>
${inFolder(".")}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/javascript application/javascript application/json text/plain image/svg+xml
</IfModule>
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html text/javascript application/javascript application/json text/plain image/svg+xml
</IfModule>
`,
    "assets/.htaccess": `Header set Cache-Control "${site.cache.hashed}"\n${open}\n`,
    "data/.htaccess": `${open}\n`,
    ...Object.fromEntries(folders.map((folder) => [`${folder}/.htaccess`, `${inFolder(folder)}\n`])),
  };
}

/** Writes what hosts read by themselves beside the page, and what is copied into their configuration into deploy/. */
export function writeDeploy(outDir: string): void {
  const site = siteOf(outDir);
  const files = {
    _headers: `${netlify(site)}\n`,
    "deploy/nginx.conf": nginx(site),
    "deploy/Caddyfile": caddy(site),
    ...apache(site),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), text);
  }
}
