/** Six hundred characters and more, as a reader would paste them from a ticket. */
export const descriptions = {
  fr: `Nous exploitons une boutique de mode, en Rails avec PostgreSQL, hébergée à Paris chez Scaleway.
Un client sur trois commande depuis Singapour, Tokyo ou Sydney, et là-bas le panier met plus de deux secondes à répondre.

Le stock doit rester exact au moment du paiement : deux clients ne doivent jamais acheter le dernier article.
Les sessions sont dans Redis, sur la même machine que la base. Les données des clients ne quittent pas l’UE (RGPD).
Nous visons 200 ms au p95 pour l’ajout au panier. Nous déployons avec GitHub Actions et nous sommes trois développeurs, sans astreinte la nuit ni le week-end.`,
  en: `We run a fashion shop, on Rails with PostgreSQL, hosted in Paris at Scaleway.
One customer in three orders from Singapore, Tokyo or Sydney, and over there the cart takes more than two seconds to respond.

Stock must be exact at checkout: two customers must never buy the last item.
Sessions are in Redis, on the same machine as the database. Customer data must stay in the EU, and we are subject to GDPR.
We aim at 200 ms at p95 for adding to the cart. We deploy with GitHub Actions, and we are three developers with nobody on call at night or at weekends.
Nothing must change for those who are logged in today.`,
};
