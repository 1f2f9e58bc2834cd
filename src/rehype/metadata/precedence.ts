import type {Facts} from '../../facts.ts'

/**
 * Where each fact is looked for, the best place first. Names are those of `Statements`. What is written for readers of
 * other sites (Open Graph) comes before what is written for search engines, and a page's own words last.
 */
export const precedence = {
  // `ArticleTitle`, `PubDate`, `SiteName`: how Chinese authorities have to name them (since 2017).
  title: `og:title ld:headline twitter:title citation_title parsely-title sailthru.title dc:title dc.title
    dcterms.title item:headline articletitle ld:title html:title ld:name html:h1`.split(/\s+/),
  source: `html:canonical og:url ld:mainEntityOfPage ld:url parsely-link twitter:url item:mainEntityOfPage
    dc.identifier`.split(/\s+/),
  date: `ld:datePublished article:published_time og:article:published_time og:published_time item:datePublished
    parsely-pub-date sailthru.date citation_publication_date citation_date dcterms.issued dcterms.created dcterms.date
    bytedance:published_time og:release_date og:time ld:pubDate
    dc:date dc:created dc.date.issued dc.date.created dc.date dcsext.articlefirstpublished publication_date publishdate
    publish_date publish-date pubdate datepublished date.created rnews:datepublished schema:datepublished
    originalpublicationdate cxenseparse:recs:publishtime date html:published ld:dateCreated item:dateCreated
    schema:datecreated html:time`.split(/\s+/),
  author: `ld:author ld:creator author article:author og:article:author parsely-author sailthru.author citation_author
    byl dc:creator dc.creator dcterms.creator item:author html:author`.split(/\s+/),
  publisher: `og:site_name ld:publisher application-name dc.publisher dcterms.publisher citation_journal_title
    item:publisher ld:sourceOrganization ld:siteName apple-mobile-web-app-title html:feed sitename copyright`.split(
    /\s+/,
  ),
  lang: 'html:lang ld:inLanguage og:locale content-language dc.language dcterms.language language'.split(' '),
  description: `og:description ld:description description twitter:description sailthru.description dc.description
    dcterms.description dcterms.abstract item:description`.split(/\s+/),
  image: `og:image:secure_url og:image og:image:url ld:image twitter:image twitter:image:src parsely-image-url
    html:image ld:thumbnailUrl item:image`.split(/\s+/),
  tags: `article:tag og:article:tag ld:keywords news_keywords parsely-tags sailthru.tags citation_keywords dc.subject
    html:tag keywords item:keywords`.split(/\s+/),
} satisfies Record<Exclude<keyof Facts, 'extra'>, readonly string[]>
