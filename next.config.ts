import type { NextConfig } from "next";

const config: NextConfig = {
  experimental: { globalNotFound: true },
};
export default config;
