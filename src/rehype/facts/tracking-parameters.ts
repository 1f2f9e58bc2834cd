/** Beginnings of query parameters that only say where a reader came from. */
export const trackingPrefixes: readonly string[] = [
  'utm_', // Google Analytics and everybody after it
  'at_', // BBC, AT Internet
  'pk_', // Piwik
  'mtm_', // Matomo
  'hsa_', // HubSpot ads
  '__cft__', // Facebook
  'ns_', // comScore
]

/** Query parameters that only say where a reader came from. */
export const trackingParameters: ReadonlySet<string> = new Set([
  '__tn__', // Facebook
  '__xts__',
  '_hsenc', // HubSpot
  '_hsmi',
  'cmpid',
  'dclid', // Google
  'fbclid', // Facebook
  'fref',
  'gclid', // Google Ads
  'gclsrc',
  'igshid', // Instagram
  'mc_cid', // Mailchimp
  'mc_eid',
  'mkt_tok', // Marketo
  'msclkid', // Microsoft
  'ocid', // BBC, MSN
  'ref_src', // Twitter
  'ref_url',
  'spm', // Alibaba
  'twclid', // Twitter
  'wt_mc', // Webtrekk
  'wt.mc_id',
  'xtor', // AT Internet
  'yclid', // Yandex
])

/** Parameters that mean something else with other values: what a value looks like that only says where a reader came from. */
export const trackingValues: ReadonlyMap<string, RegExp> = new Map([
  ['source', /^rss-|------/], // Medium, on the hosts of all its authors: ?source=rss-0a1b2c3d4e5f------2
])

/** Parameters of newsletters and of sharing that mean something else elsewhere, by host. */
export const trackingParametersOfHosts: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'nytimes.com',
    new Set('campaign_id emc instance_id nl regi_id segment_id smid smtyp user_id te ref referringSource'.split(' ')),
  ],
  ['facebook.com', new Set(['comment_tracking', 'hc_ref', 'eid'])],
])
