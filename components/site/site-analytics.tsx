export function SiteAnalytics() {
  return null;
}
