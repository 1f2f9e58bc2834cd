/** Beginnings of query parameters that only say where a reader came from. */
export const trackingPrefixes: readonly string[] = [
  'utm_', // Google Analytics and everybody after it
  'at_', // BBC, AT Internet
  'pk_', // Piwik
  'mtm_', // Matomo
  'hsa_', // HubSpot ads
  '__cft__', // Facebook
  'ns_', // comScore
  'guce_', // Yahoo's page of consent
]

/** Query parameters that only say where a reader came from. */
export const trackingParameters: ReadonlySet<string> = new Set([
  '__tn__', // Facebook
  '__xts__',
  '_ga', // Google Analytics, from one site to the next
  '_gl',
  '_hsenc', // HubSpot
  '_hsmi',
  'cmpid',
  'dclid', // Google
  'fbclid', // Facebook
  'fref',
  'gclid', // Google Ads
  'gclsrc',
  'guccounter', // Yahoo's page of consent
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

/** Parameters that may mean something else: what a value looks like that only says where a reader came from. */
export const trackingValues: ReadonlyMap<string, RegExp> = new Map([
  ['source', /^rss-|------/], // Medium, on the hosts of all its authors: ?source=rss-0a1b2c3d4e5f------2
])

const amazons = 'amazon.ca amazon.cn amazon.co.jp amazon.co.uk amazon.com amazon.de amazon.es amazon.fr amazon.it'

/** Parameters of newsletters, of sharing and of shops' partners that mean something else elsewhere, by host. */
export const trackingParametersOfHosts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'nytimes.com',
      'action campaign_id emc instance_id module nl pgtype ref referringsource regi_id segment_id smid smtyp te user_id',
    ],
    ['facebook.com', 'comment_tracking eid hc_ref'],
    ['twitter.com x.com', 's src t'],
    ['mp.weixin.qq.com', 'chksm scene'],
    ['weibo.com', 'from loc mod refer_flag wvr'],
    [amazons, 'ascsubtag camp creative creativeasin ie linkcode linkid tag'],
  ].flatMap(([hosts, names]) => hosts!.split(' ').map((host) => [host, new Set(names!.split(' '))] as const)),
)

/** Parts of paths that only say where a reader came from, behind what stays: `amazon.com/dp/1/ref=as_li_tl` */
export const trackingPaths = /^(https?:\/\/(?:[\w-]+\.)?amazon\.[a-z.]{2,6}\/[^?#]*?)\/ref=[^/?#]*/i
