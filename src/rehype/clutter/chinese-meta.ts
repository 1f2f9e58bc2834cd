/** Where people sit who post on Chinese platforms, which have told readers since 2022. */
const regions =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|' +
  '内蒙古|广西|西藏|宁夏|新疆|(中国)?(香港|澳门|台湾)|美国|英国|日本|韩国|加拿大|澳大利亚|新加坡|马来西亚|德国|法国|海外|未知'

/** Words that count what readers did, with a number before them or behind. */
const counted = `字[数數]|(阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|留言|回复|回覆|点赞|點讚|收藏|转发|轉發|转载|轉載|访问|訪問|有用|没用|人气|人氣)(量|数|數|次数|次數)?`

/** What stands beside them: numbers and days, what is counted in, and what else there is to press. */
const beside = String.raw`\d[\d,.]{0,11}(?![\d,.])|[万萬wk次人条條篇字约約赞讚]|分钟|分鐘|喜欢|喜歡|分享|举报|檢舉|打印|更新|发布|發佈|發布|发表于?|预计|預計|正在检测是否收录`

/** Lines about an article as Chinese platforms and themes of blogs print them, as parts of patterns in small letters. */
export const chineseMeta: readonly string[] = [
  // 2023.12.30 19:00 字数 2,345 阅读 1,234   阅读(1234)┊评论(5)┊收藏(2)   1200字 约4分钟 28次阅读
  // A number before a dot or a bracket counts steps, `3. 回复评论`, and `转发500次` alone may be a heading.
  `(?!\\d{1,2} ?[.)）、:：] ?\\D|(${counted})\\d{1,9}[次人条條篇]$)(?=.{0,80}\\d)(?=.{0,80}(${counted}))((${counted}|${beside})[ ,，|/┊│·•:：()（）▼-]{0,4}){3,24}|(浏览|瀏覽) ?[\\d,.]{1,9}|(被浏览|关注者) ?[\\d,.]{1,12}`,
  '(本文|文章|页面|頁面)?([最上][后後次])(更新|修改|编辑|編輯)(于|於|时间|時間|日期)?[:： ]{0,2}\\d{4}[\\d年月日./:： 上下午晚早中凌晨时分秒-]{0,24}',
  // Zhihu, Xiaohongshu and others: where somebody sat who posted, and when
  `((发布|编辑|发表|最后编辑|最近更新)于.{0,30}|.{0,18}[・· ])?ip ?属地[:： ]{0,2}(${regions})`,
  // Pixnet: 甲 發表在 痞客邦 留言(0) 人氣(123)
  '.{1,30} [發发]表在 .{1,20} 留言 ?\\(\\d{1,6}\\) 人[氣气] ?\\([\\d,]{0,9}\\)',
  // Discuz
  '((电梯直达|電梯直達) ?)?([发發]表[于於]) ?[\\d: -]{8,20}[ |]{0,3}只看[该該]作者.{0,40}',
  '(发布|编辑|最后编辑)于[:： ]{0,2}\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d)?',
  '[\\d,.]{1,9} ?[万千k]? ?人(赞同|贊同|喜欢|喜歡|收藏)了?(该|这篇|此|本|這篇)?(文章|回答|内容)',
  '(阅读|閱讀|浏览|瀏覽|点击|點擊)(量|数|次数|數)[:： ]{0,2}[(（]?[\\d,.]{1,12} ?[万萬w]?\\+?[)）]?|(阅读|閱讀|浏览|瀏覽) ?(\\([\\d,.]{1,12}\\)|[\\d,.]{1,9} ?[万萬w]\\+?)',
  // Themes of Hexo, Hugo and Typecho, where a text has not been touched for long: it says that it speaks of this text, as
  // a law that was last changed long ago may be out of date as well.
  '(?=.{0,80}(本文|文章|文中|其中的?(某些|部分)?(内容|信息)|[内內]容或))(【?注意】|[请請]?注意[，,:：] ?|[温溫]馨提示[:：] ?)?(本文|文章|距[离離])?([最上][后後次](更新|修改|编辑|編輯)|[编編][写寫]于)[^。]{0,60}\\d[^。]{0,60}(可能|[若如]|或[许許])[^。]{0,14}([过過][时時期]|失效)[^。]{0,24}。?',
]

/** Where a text ends and how it may be used, as themes of Hexo, Hugo, Typecho and WordPress and programmers' blogs print it. */
export const chineseLicences: readonly string[] = [
  // 本博客所有文章除特别声明外，均采用 CC BY-NC-SA 4.0 许可协议。转载请注明来自甲！
  // Whoever writes of such licences says what somebody thinks of them.
  '(?![^。]{0,90}(介[绍紹]|[讨討][论論]|探[讨討]|[认認][为為]|主[张張]|建[议議]|呼[吁籲]|[采採][访訪]|[历歷]史|什[么麼]|[为為如]何|怎[么樣样]|[将將][采採]|[决決]定|宣[布佈]|([协協][议議]|[许許]可|[条條]款)的))(版[权權][声聲]明[:：] ?)?(本(文|篇|作品|[网網]?站|[博部]落?[客格])|除(特[别別]|另有|非[另特注本])|(作品|文章)(采用|采取))[^。]{0,40}(cc[ -]?by|知[识識]共享|[创創]作?共[用享]|cc ?[创創]用|署名[-–— ]?非[商营]|creative ?commons)[^。]{0,60}([协協][议議]|授[权權]|[许許]可|[条條]款)[^。]{0,40}。?(转载[^。]{0,40}[。！!]?)?',
  '[-–—=* ]{0,40}(本文|全文)([结結]束|完)[，, ]?感[谢謝][您你]?的?[阅閱][读讀][-–—=* ]{0,40}',
  '未[经經](允[许許]|[许許]可|授[权權])[，,]?(不得|禁止|[严嚴]禁|[请請]勿)[转轉][载載][:：] ?.{2,40} » .{2,120}',
  '版[权權][声聲]明[:：] ?本文[为為系由][^。]{0,20}原[创創][^。]{0,120}。?',
]

/** What such themes say above a code for paying. */
export const chineseDonations: readonly string[] = [
  '(如果)?([你您])?([觉覺]得|喜[欢歡])(我的|本|[这這]篇)?文章([对對][你您])?(有用|有[帮幫]助|不[错錯])?[，,]?(那就|就)?(欢迎|可以|[请請])?(随意|給我|给我)?(打[赏賞]|[赞讚][赏賞]|支持)(一下)?(吧|作者|我|博主)?[！!。～~]{0,2}',
  '坚持原创技术分享，您的支持将鼓励我继续创作！?',
]
