/** A kind of clutter, known by what content-management systems call it. */
export interface ClutterKind {
  /** Rule in the ledger, below `page/`. */
  name: string
  /** Words of ids, classes and roles, as `nameOf` gives them. */
  words: RegExp
  /** Share of the page's sentences that it may hold and still be clutter. */
  most: number
  /** Share of its text that links must hold, where the name alone says too little. Default 0. */
  links?: number
}

/** Common words come last: the first kind that matches names the rule. */
export const clutterKinds: readonly ClutterKind[] = [
  {
    name: 'comments',
    words:
      /-(?:comments?(?:list|s|form|section|area|wrapper|wrap|box|block|container|thread|page|respond|text|body|entry|item|author|meta|count|content|link|links|number)?|kommentare?|kommentarbereich|commentaires?|comentarios|commenti|respond|respondform|disqus|disqus-thread|livefyre|fb-comments|reply|replies|trackbacks?|pingbacks?|cmt|leserkommentare?|leserbriefe|nocomments|reader-comments|post-comments|guestbook)-/,
    most: 0.9,
  },
  {
    name: 'cookies',
    words:
      /-(?:cookies?|cookiebar|cookiebanner|cookie-?law|cookieconsent|consent|gdpr|dsgvo|cmp|privacy-banner|onetrust|cookiebot|eu-cookie)-/,
    most: 0.5,
  },
  {
    name: 'navigation',
    words:
      /-(?:nav|navi|navs|navbar|navigation|navlist|navwrap|subnav|subnavi|subnavigation|mainnav|topnav|sidenav|metanav|metanavi|hauptnavigation|menu|menue|mainmenu|submenu|topmenu|dropdown|megamenu|breadcrumbs?|brotkrumen|brotkrume|bread-crumbs?|pagination|paginator|pager|paging|pagenav|wp-pagenavi|post-nav|nav-links|next-prev|prev-next|prevnext|skip-?links?|skip|skiplinks?|sitemap|toolbar|toc|inhaltsverzeichnis|language-switcher|langswitch|lang-switcher|sprachwahl|back-?to-?top|totop|hamburger|offcanvas|off-canvas|burger|pfad|rootline|role-navigation|role-menu|role-menubar|role-search|search|searchform|search-form|searchbox|suche|suchformular)-/,
    most: 0.35,
  },
  {
    name: 'share',
    words:
      /-(?:share|shares|shared?bar|sharing|sharebar|sharethis|sharedaddy|share-?buttons?|sharer|addthis|addtoany|a2a|shariff|heateor|socials?|social-?media|social-?bar|socialicons|social-?links|sociable|bookmarks?|bookmarking|facebook|twitter-share|fb-like|likes?|like-?box|whatsapp|pinterest|follow-?us|follow|wpfblike|essb|ssba|jp-relatedposts-share|print-?links?|post-?share|drucken|teilen|empfehlen|sd-social|robots-nocontent|flattr|vgwort|ratings?|kk-star-ratings|voting|vote|votes|wp-?ratings?)-/,
    most: 0.2,
  },
  {
    name: 'related',
    words:
      /-(?:related|relateds?-?(?:posts?|articles?|content|news|links)|relatedposts|jp-relatedposts|yarpp|yarpp-related|crp-related|similar|similar-posts|recommended|recommendations?|recommend|outbrain|taboola|plista|most-?(?:read|popular|viewed|shared|commented)|mostread|meist-?gelesen|popular|popular-?posts|trending|trends|top-?stories|latest|latest-?(?:news|posts|articles)|recent|recent-?posts|recentposts|more-?(?:news|stories|articles|posts|from|on)|read-?(?:more|next|also)|readmore|weiterlesen|mehr-zum-thema|also-?(?:read|like)|you-?may|up-?next|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|teaser-?(?:list|box|group|item|container)|linklist|link-list|linkliste|upsell|cross-?sell|crossselling|aehnliche|lesen-sie-auch|lire-aussi|wp-?ulike|morelinks|viral)-/,
    most: 0.25,
  },
  {
    name: 'related',
    words:
      /-(?:teasers?|more|mehr|box|boxes|cards?|tiles?|list|links|items?|grid|carousel|slider|swiper|news|news-?list|linked|external|downloads?|secondary|footer|bottom|side|right|left|header|head|top|kicker)-/,
    most: 0.15,
    links: 0.45,
  },
  {
    name: 'newsletter',
    words:
      /-(?:newsletters?|newsletter-?(?:box|form|signup|teaser)|subscribe|subscribe2|subscription|subscriptions|abo|abobox|mailchimp|mc4wp|mc4wp-form|mc-embed|optin|opt-in|sign-?up|signup|login|loginbox|log-in|signin|sign-in|register|registration|anmeldung|regwall|call-?to-?action|cta|jetpack-subscription|donate|donation|spenden|spendenbox|support-us|poll|umfrage|survey|contact-?form|wpcf7|kontaktformular|gform|gform-wrapper)-/,
    most: 0.2,
  },
  {
    name: 'author',
    words:
      /-(?:author|authors|authorbox|author-?(?:box|bio|info|details|description|card|profile|avatar|desc|about|block|meta|area|vcard)|about-?(?:the-)?author|post-?author|entry-?author|article-?author|autor|autoren|autorenbox|autorbox|autor-?info|abh|abh-box|byline|bylines|vcard|bio|biography|avatar|gravatar|contributors?|user-?(?:info|profile|bio)|writer|saboxplugin-wrap|profile)-/,
    most: 0.12,
  },
  {
    name: 'tags',
    words:
      /-(?:tags?|tag-?(?:list|links|cloud|box)|tagcloud|tags-?links|post-?tags|entry-?tags|article-?tags|schlagworte|schlagwoerter|keywords|themen|topics|topic-list|categories|category-?(?:list|links)|cat-links|post-?categor(?:y|ies)|kategorien|filed-?under|entry-?utility|hashtags?)-/,
    most: 0.1,
  },
  {
    name: 'meta',
    words:
      /-(?:meta|postmeta|post-?meta|entry-?meta|article-?meta|post-?info|postinfo|entry-?info|article-?infos?|post-?date|entry-?date|postdate|date-?line|dateline|datum|publish-?date|published|pubdate|date|date-?info|timestamp|post-?(?:footer|bottom|details|data|header-meta)|entry-?footer|postfooter|postmetadata|article-?footer|metadata|read-?time|reading-?time|posted-?on|posted|post-?views|copyright|impressum|imprint|disclaimer|credits|legal|print-?only|printonly|printfooter|editsection|mw-editsection|catlinks|edit-link|image-?credit)-/,
    most: 0.08,
  },
  {
    name: 'advertisement',
    words:
      /-(?:ads?|adbox|adslot|ad-?(?:slot|container|wrapper|banner|box|unit|label|block|space)|adsense|adsbygoogle|google-?ads?|dfp|gpt-ad|advert|adverts|advertisement|advertising|advertorial|anzeige|anzeigen|werbung|werbebox|sponsor|sponsors|sponsored|sponsoring|partner|partners|promo|promos|promotion|promobox|marketing|commercial|billboard|skyscraper|leaderboard|affiliate|affiliates)-/,
    most: 0.15,
  },
  {
    name: 'aside',
    words:
      /-(?:sidebar\d*|side-?bar|sidecol|side-?column|sidebox|rightcol|right-?column|right-?col|right-?rail|rightbar|leftcol|left-?column|left-?col|marginal|marginalspalte|randspalte|aside|rail|secondary|tertiary|widgets?|widget-?area|textwidget|role-complementary|infobar|infobox-rechts|extras|blogroll|archives?|archiv|calendar|tabs-nav|warenkorb|cart|minicart|basket|shop-?cart|ticker|newsticker|slider-nav)-/,
    most: 0.3,
  },
  {
    name: 'chrome',
    words:
      /-(?:footer|footers|page-?footer|site-?footer|colophon|footer-?(?:widgets?|area|content|wrap|menu|links|nav|inner|bottom|top|container)|bottom-?bar|bottombar|top-?bar|topbar|masthead|site-?header|page-?header|header-?(?:wrap|top|inner|container|bar)|logo|site-?(?:title|description|info|logo|branding)|branding|role-contentinfo|role-banner|modal|modals|popup|popups|role-dialog|role-alertdialog|tooltip|toast|notification|notifications|notice-bar|noscript|nojs|no-js|browser-?(?:warning|upgrade)|browsehappy|loader|spinner|visually-?hidden|visuallyhidden|sr-only|screen-?reader-?text|unsichtbar|noprint|no-print|dont-print)-/,
    most: 0.2,
  },
  {
    name: 'hidden',
    words:
      /(?:^| )-(?:hidden|hide|invisible|d-none|display-none|is-hidden|loading|overlay|banners?|alerts?|foot|lightbox|dialog)-(?: |$)/,
    most: 0.2,
  },
]
