import type { Plugin, ViteDevServer } from "vite";
import { inlineData } from "./html.ts";
import { readAllPublished, readPublished } from "./published.ts";
import { searchFileOf } from "./search-file.ts";
import { embeddedSection } from "./section-styles.ts";
import { withSections } from "./skeleton.ts";
import { fillPart, partOf } from "./template.ts";

/** The dev server's page has the inline data of the build and no prerendered islands, policy or templates: browser tests run on the built page. */
export const devPage = (publicDir: string): Plugin => ({
  name: "mingbai:dev-page",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const [, id] = /\/data\/([\w-]+\/\d{4})\.search\.json$/.exec(request.url ?? "") ?? [];
      const found = id === undefined ? undefined : readAllPublished(publicDir).find((each) => each.id === id);
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
  const { id, isOneOfSeveral, dataset, sha256, lists } = readPublished(publicDir);
  const { openingOf } = await server.ssrLoadModule("/src/core/views/opening.ts");
  const { VIEWS, ASKED_VIEW_IDS } = await server.ssrLoadModule("/src/views.ts");
  const { englishNames } = await server.ssrLoadModule("/src/core/document/english-names.ts");
  const inlined = [
    inlineData("opening", openingOf(dataset, sha256)),
    inlineData("english", englishNames(dataset, lists)),
    inlineData("dataset", dataset),
  ].join("");
  const page = withSections(html, VIEWS, ASKED_VIEW_IDS).replace(
    "</head>",
    `<style>${embeddedSection(VIEWS)}</style></head>`,
  );
  return fillPart(page, "data", inlined + partOf(page, "data")).replace(
    '<html lang="zh-CN">',
    () => `<html lang="zh-CN" data-default="${id}"${isOneOfSeveral ? " data-several" : ""}>`,
  );
}
