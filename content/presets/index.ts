import fintechApi from "./fintech-api.json";
import globalCart from "./global-cart.json";
import type { PresetId } from "./ids";
import internalTool from "./internal-tool.json";
import iotIngestion from "./iot-ingestion.json";
import liveSport from "./live-sport.json";
import liveVideo from "./live-video.json";
import multiplayerGame from "./multiplayer-game.json";
import newsPaywall from "./news-paywall.json";
import saasDashboards from "./saas-dashboards.json";
import telehealthEea from "./telehealth-eea.json";

/** Raw files, one per preset; `lib/content/presets.ts` is the door to them. */
export const presets = {
  "global-cart": globalCart,
  "live-video": liveVideo,
  "saas-dashboards": saasDashboards,
  "telehealth-eea": telehealthEea,
  "live-sport": liveSport,
  "multiplayer-game": multiplayerGame,
  "iot-ingestion": iotIngestion,
  "news-paywall": newsPaywall,
  "fintech-api": fintechApi,
  "internal-tool": internalTool,
} satisfies Record<PresetId, unknown>;
