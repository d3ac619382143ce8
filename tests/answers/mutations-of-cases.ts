import { adds, inSection, type Mutation, swaps, swapsAll } from "./edit";

const words = true;

/** Platforms that few answers may use; the one the answer names nowhere is put in. */
const strangers = ["Akamai EdgeWorkers", "Netlify Edge Functions", "Deno Deploy"];

/** Faults that only the reader's case and its prompt tell. */
export const ofCases: readonly Mutation[] = [
  ...(["C", "E"] as const).map((letter): Mutation => ({
    name: `platform outside, in ${letter}`,
    key: "platform-outside",
    words,
    apply: (answer, locale) => {
      const stranger = strangers.find((each) => !answer.includes(each.split(" ")[0] ?? each));
      // Where no platform was chosen, the comparison is open.
      const isOpen = /Vercel|Kubernetes|Scala|JVM actor/.test(answer.slice(0, 2_000)) && !answer.includes("OCPP");
      if (!stranger || isOpen) return undefined;
      return adds(letter, { fr: `${stranger} rend les pages.`, en: `${stranger} renders the pages.` })(answer, locale);
    },
  })),
  {
    name: "supplied size changed",
    key: "fact-changed",
    apply: swaps("| 1 | Generated response: at most 1 MB", "| 1 | Generated response: at most 6 MB"),
  },
  {
    name: "supplied memory changed",
    key: "fact-changed",
    apply: swaps("| 3 | Memory up to 10,240 MB", "| 3 | Memory up to 3,008 MB"),
  },
  { name: "supplied duration changed", key: "fact-changed", apply: swaps("| 4 | At most 30 s", "| 4 | At most 60 s") },
  {
    name: "supplied price changed",
    key: "fact-changed",
    apply: swaps("| 5 | $0.60 per million", "| 5 | $0.20 per thousand"),
  },
  {
    name: "supplied idle time changed",
    key: "fact-changed",
    apply: swaps("WebSocket relayé, 10 min", "WebSocket relayé, 30 min"),
  },
  {
    name: "supplied plan changed",
    key: "plan-changed",
    apply: swaps(
      "| 3 | 0,30 $ par million de requêtes au-delà de 10 millions (plan Paid)",
      "| 3 | 0,30 $ par million de requêtes (offre Enterprise)",
    ),
  },
  {
    name: "price of Workers changed",
    key: "fact-changed",
    apply: swaps(/0,30 \$\/M \(F12\)|0,30 \$\/M après 10 M \(F12\)/, "0,50 $/M après 10 M (F12)"),
  },
  {
    name: "price per thousand",
    key: "fact-changed",
    apply: swaps("F12: $0.30 per million beyond 10 million", "F12: $0.30 per thousand beyond 10 thousand"),
  },
  {
    name: "price per CPU hour changed",
    key: "fact-changed",
    apply: swaps("F13: $0.128 per hour", "F13: $0.218 per hour"),
  },
  {
    name: "isolate memory changed",
    key: "fact-changed",
    apply: swaps(/F1, T1: Workers, 128 MB/, "F1, T1: Workers, 256 MB"),
  },
  {
    name: "response size changed",
    key: "fact-changed",
    apply: swaps(/F2, T2: Vercel, 4\.5 MB/, "F2, T2: Vercel, 6 MB"),
  },
  {
    name: "duration after the response changed",
    key: "fact-changed",
    apply: swaps(/F3, T3: Workers, waitUntil\(\) 30 s/, "F3, T3: Workers, waitUntil() 60 s"),
  },
  {
    name: "cold start changed",
    key: "fact-changed",
    apply: swaps(/F11: container cold start of 1 to 3 s/, "F11: container cold start of 200 ms"),
  },
  {
    name: "conteneur à froid changé",
    key: "fact-changed",
    apply: swaps("Conteneurs à froid 1 à 3 s (F9)", "Conteneurs à froid 100 ms (F9)"),
  },
  {
    name: "origin duration changed",
    key: "fact-changed",
    apply: swaps("Lambda@Edge 30 s sur origin (F8)", "Lambda@Edge 60 s sur origin (F8)"),
  },
  {
    name: "CPU changed in German",
    key: "fact-changed",
    apply: swaps("F3, T6: Fastly 50 ms CPU", "F3, T6: Fastly 500 ms CPU"),
  },
  {
    name: "price of Workers changed in a sentence",
    key: "price-contradicted",
    words,
    apply: (answer, locale) =>
      /Workers.*\(F12\)/.test(answer)
        ? adds("I", {
            fr: "Cloudflare Workers facture 0,55 $ par million de requêtes.",
            en: "Cloudflare Workers bills $0.55 per million requests.",
          })(answer, locale)
        : undefined,
  },
  { name: "trip faster than light", key: "below-floor", apply: swaps("| Madrid | 29 à 34 ms", "| Madrid | 9 ms") },
  {
    name: "trip in prose faster than light",
    key: "below-floor",
    apply: (answer, locale) =>
      answer.includes("Oslo") ? adds("E", "Aller-retour Francfort → Oslo : 6 ms.")(answer, locale) : undefined,
  },
  {
    name: "trip in words faster than light",
    key: "below-floor",
    words,
    apply: (answer, locale) =>
      answer.includes("Tokyo") && answer.includes("Paris")
        ? adds("E", {
            fr: "L’aller-retour de Paris à Tokyo prend 60 ms.",
            en: "A round trip from Paris to Tokyo takes 60 ms.",
          })(answer, locale)
        : undefined,
  },
  {
    name: "trip in German faster than light",
    key: "below-floor",
    apply: swaps("Montréal–Singapur 215 ms", "Montréal–Singapur 90 ms"),
  },
  {
    name: "trip beside the measures",
    key: "trip-contradicted",
    apply: swaps("| Varsovie | 20 ms", "| Varsovie | 80 ms"),
  },
  {
    name: "trip in a sentence beside the measures",
    key: "trip-contradicted",
    words,
    apply: (answer, locale) =>
      answer.includes("Tokyo") && answer.includes("Paris")
        ? adds("E", "RTT Paris – Tokyo : 140 ms.")(answer, locale)
        : undefined,
  },
  {
    name: "median called p95",
    key: "median-as-tail",
    apply: swaps("| Oslo | 25 ms | 150 ms | 370 ms", "| Oslo | 25 ms | 150 ms | 25 ms"),
  },
  {
    name: "median called p95 in a table",
    key: "median-as-tail",
    apply: (answer, locale) =>
      answer.includes("Tokyo") && answer.includes("Paris")
        ? adds("E", "| Lieu / place | p95 |\n|---|---|\n| Tokyo | 218 ms |")(answer, locale)
        : undefined,
  },
  {
    name: "median called p95 in a sentence",
    key: "median-as-tail",
    apply: (answer, locale) =>
      answer.includes("Tokyo") && answer.includes("Paris")
        ? adds("E", "Tokyo : p95 de 218 ms.")(answer, locale)
        : undefined,
  },
  {
    name: "goal changed",
    key: "goal-changed",
    words,
    apply: (answer, locale) => {
      const wanted = /p95 < (\d+) ms/.exec(answer)?.[1];
      if (!wanted) return undefined;
      return inSection("A", (body) => body.replaceAll(`${wanted} ms`, "950 ms"))(
        inSection("B", (body) => body.replaceAll(`${wanted} ms`, "950 ms"))(answer, locale) ?? answer,
        locale,
      );
    },
  },
  {
    name: "goal forgotten",
    key: "goal-untreated",
    apply: (answer) =>
      answer.includes("p95 < 500 ms")
        ? answer.replaceAll(/p95 < 500 ms/g, "p95").replace("L’objectif", "Le but")
        : undefined,
  },
  {
    name: "goal stated where it is unknown",
    key: "unknown-goal",
    words,
    apply: (answer, locale) =>
      answer.includes("waitUntil() with the only copy")
        ? adds("A", "Your goal of 40 ms is met everywhere.")(answer, locale)
        : undefined,
  },
  {
    name: "traffic stated where it is unknown",
    key: "unknown-traffic",
    words,
    apply: (answer, locale) =>
      answer.includes("waitUntil() with the only copy") || answer.includes("TCP_NODELAY")
        ? adds("D", "Your traffic of 7,300 requests per second fits.")(answer, locale)
        : undefined,
  },
  ...(
    [
      "Varsovie|Pologne|polonais\\w*",
      "Tokyo|NRT|Japon|japonais\\w*",
      "Riyad|Arabie\\w*|saoudi\\w*",
      "Antananarivo|Madagascar|Malagasy",
      "Oslo|Norvège",
    ] as const
  ).map((place): Mutation => ({
    name: `place forgotten: ${place.split("|")[0]}`,
    key: "place-untreated",
    words,
    apply: swapsAll(new RegExp(place, "g"), "…"),
  })),
  ...(["NIS ?2", "DPDP", "LGPD", "Schrems II", "APPI", "HDS"] as const).map((name): Mutation => ({
    name: `regulation forgotten: ${name}`,
    key: "regulation-untreated",
    words,
    apply: swapsAll(new RegExp(name, "g"), "le texte"),
  })),
  {
    name: "state forgotten",
    key: "state-untreated",
    words,
    apply: swaps(/\*\*Session of signed-in visitors[\s\S]*?(?=\n## G)/, ""),
  },
  {
    name: "slots forgotten",
    key: "state-untreated",
    words,
    apply: (answer) =>
      answer.includes("créneaux de rendez-vous")
        ? inSection("F", (body) =>
            body
              .split("\n")
              .filter((line) => !/créneau|rendez-vous/i.test(line))
              .join("\n"),
          )(answer, "fr")
        : undefined,
  },
  {
    name: "cart in an eventual store",
    key: "eventual-for-state",
    words,
    apply: swaps(
      /\| \*\*panier invité et connecté\*\* \|.*\|/,
      "| **panier invité et connecté** | Workers KV | – | relue aussitôt |",
    ),
  },
  {
    name: "session in an eventual store",
    key: "eventual-for-state",
    words,
    apply: swaps(
      /\| \*\*session de connexion\*\* \|.*\|/,
      "| **session de connexion** | CloudFront KeyValueStore | – | relue aussitôt |",
    ),
  },
  {
    name: "commands in an eventual store",
    key: "eventual-for-state",
    words,
    apply: swaps(
      /\*\*État voulu et rapporté de chaque borne\.\*\*.*/,
      "**État voulu et rapporté de chaque borne.** Écrit dans Workers KV, relu au même endroit.",
    ),
  },
  {
    name: "patient record on an edge store",
    key: "health-host",
    words,
    apply: (answer, locale) =>
      answer.includes("HDS")
        ? adds("F", "Le dossier patient est stocké dans Cloudflare D1, en Europe.")(answer, locale)
        : undefined,
  },
  {
    name: "prescriptions written at the edge",
    key: "health-host",
    words,
    apply: (answer, locale) =>
      answer.includes("HDS")
        ? adds("C", "| ordonnances | conservées dans Workers KV, à Varsovie |")(answer, locale)
        : undefined,
  },
  {
    name: "way back in five minutes forgotten",
    key: "constraint-untreated",
    apply: (answer) => (answer.includes("ERP") ? answer.replaceAll(/5 min(?!\d)/g, "peu de temps") : undefined),
  },
  {
    name: "WebSockets forgotten",
    key: "tension-untreated",
    words,
    apply: (answer) => (answer.includes("HDS") ? answer.replaceAll(/WebSockets?|WSS/g, "lien") : undefined),
  },
  {
    name: "card data forgotten",
    key: "tension-untreated",
    words,
    apply: (answer) =>
      answer.includes("SAQ A") ? answer.replaceAll(/PCI DSS 4|PCI|cartes?|jetons?/gi, "x") : undefined,
  },
  {
    name: "JVM forgotten",
    key: "tension-untreated",
    words,
    apply: (answer) =>
      answer.includes("TCP_NODELAY") ? answer.replaceAll(/JVM|Scala|Java|scala/g, "runtime") : undefined,
  },
];
