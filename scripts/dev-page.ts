import { DomUtils } from "htmlparser2";
import type { Plugin, ViteDevServer } from "vite";
import { elementOf, inlineData, markup, parseHtml, printHtml } from "./html.ts";
import { readPublished } from "./published.ts";
import { searchFileOf } from "./search-file.ts";
import { embeddedSection } from "./section-styles.ts";
import { withSections } from "./skeleton.ts";

/** The dev server's page has the inline data of the build and no prerendered islands, policy or templates: browser tests run on the built page. */
export const devPage = (publicDir: string): Plugin => ({
  name: "mingbai:dev-page",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const [, id] = /\/data\/([\w-]+\/\d{4}[\w-]*)\.search\.json$/.exec(request.url ?? "") ?? [];
      const found = id === undefined ? undefined : [...readPublished(publicDir).all()].find((each) => each.id === id);
      if (found === undefined) return next();
      const { searchNames } = await server.ssrLoadModule("/src/features/search/searched.ts");
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(searchFileOf(searchNames(found.dataset))));
    });
  },
  transformIndexHtml: {
    order: "pre",
    handler(html, { server }) {
      if (server === undefined) return html;
      return inlineFor(html, publicDir, server);
    },
  },
});

async function inlineFor(html: string, publicDir: string, server: ViteDevServer): Promise<string> {
  const { first, count } = readPublished(publicDir);
  const { id, dataset, sha256, lists } = first;
  const { openingOf } = await server.ssrLoadModule("/src/core/views/opening.ts");
  const { VIEWS, ASKED_VIEW_IDS } = await server.ssrLoadModule("/src/views.ts");
  const { englishNames } = await server.ssrLoadModule("/src/core/document/english-names.ts");
  const inlined = [
    inlineData("opening", openingOf(dataset, sha256)),
    inlineData("english", englishNames(dataset, lists)),
    inlineData("dataset", dataset),
  ].join("");
  const page = parseHtml(withSections(html, VIEWS, ASKED_VIEW_IDS));
  DomUtils.appendChild(elementOf(page, "head"), markup(`<style>${embeddedSection(VIEWS)}</style>`));
  DomUtils.prependChild(elementOf(page, "body"), markup(inlined));
  const { attribs } = elementOf(page, "html");
  attribs["data-default"] = id;
  if (count > 1) attribs["data-several"] = "";
  return printHtml(page);
}
