import type { NextConfig } from "next";

const config: NextConfig = {
  experimental: { useTypeScriptCli: true },
};
export default config;
