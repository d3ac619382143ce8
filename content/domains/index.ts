import api from "./api.json";
import eCommerce from "./e-commerce.json";
import fintech from "./fintech.json";
import game from "./game.json";
import type { DomainId } from "./ids";
import internalTool from "./internal-tool.json";
import iot from "./iot.json";
import liveVideo from "./live-video.json";
import news from "./news.json";
import aiProduct from "./ai-product.json";
import mediaProcessing from "./media-processing.json";
import mobileBackend from "./mobile-backend.json";
import openDataMaps from "./open-data-maps.json";
import payments from "./payments.json";
import publicService from "./public-service.json";
import other from "./other.json";
import saas from "./saas.json";
import telehealth from "./telehealth.json";

/** Raw files, one per domain; `lib/content/domains.ts` is the door to them. */
export const domains = {
  "e-commerce": eCommerce,
  "live-video": liveVideo,
  telehealth,
  saas,
  game,
  iot,
  news,
  fintech,
  api,
  "internal-tool": internalTool,
  "public-service": publicService,
  "ai-product": aiProduct,
  "mobile-backend": mobileBackend,
  "media-processing": mediaProcessing,
  "open-data-maps": openDataMaps,
  payments,
  other,
} satisfies Record<DomainId, unknown>;
