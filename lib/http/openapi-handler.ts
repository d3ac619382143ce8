import { openApiDocument } from "@/lib/openapi/document";
import { servePublicText } from "./public-text";

/** Answers `/api/openapi.json`: the API described for generators of clients. */
export function handleOpenApi(request: Request): Promise<Response> {
  const make = () => JSON.stringify(openApiDocument());
  return servePublicText(request, { contentType: "application/json; charset=utf-8", make });
}
