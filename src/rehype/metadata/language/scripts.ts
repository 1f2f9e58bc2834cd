import {madeOnce} from '../../../ground/made-once.ts'

/** Letters that tell languages of one script apart; the last entry is what holds when none does. */
interface Letters {
  lang: string
  tell: RegExp
}

export const arabicLetters: readonly Letters[] = [
  {lang: 'ps', tell: /[ټډړښځڅڼۍ]/gu},
  {lang: 'ckb', tell: /[ڕڵێ]/gu},
  {lang: 'ug', tell: /[ۇۈۋې]/gu},
  {lang: 'ur', tell: /[ٹڈڑےں]/gu},
  {lang: 'fa', tell: /[پچژگی]/gu},
  {lang: 'ar', tell: /[ةىأإ]/gu},
]

export const cyrillicLetters: readonly Letters[] = [
  {lang: 'be', tell: /ў/giu},
  {lang: 'kk', tell: /[әғқұһ]/giu},
  {lang: 'uk', tell: /[іїєґ]/giu},
  {lang: 'sr', tell: /[ђћџљњј]/giu},
  {lang: 'ky', tell: /ң/giu},
  {lang: 'mn', tell: /[өү]/giu},
  {lang: 'ru', tell: /[ыэё]/giu},
  {lang: 'bg', tell: /ъ/giu},
  {lang: 'ru', tell: /[а-я]/giu},
]

interface Script {
  script: RegExp
  lang: string | readonly Letters[]
}

/**
 * Scripts beside Han, kana and Latin, and the language they stand for, or the letters that tell: most articles say their
 * language otherwise.
 */
export const scripts = madeOnce((): readonly Script[] => [
  {script: /\p{Script=Hangul}+/gu, lang: 'ko'},
  {script: /\p{Script=Arabic}+/gu, lang: arabicLetters},
  {script: /\p{Script=Cyrillic}+/gu, lang: cyrillicLetters},
  {script: /\p{Script=Greek}+/gu, lang: 'el'},
  {script: /\p{Script=Hebrew}+/gu, lang: 'he'},
  {script: /\p{Script=Thai}+/gu, lang: 'th'},
  {script: /\p{Script=Lao}+/gu, lang: 'lo'},
  {script: /\p{Script=Khmer}+/gu, lang: 'km'},
  {script: /\p{Script=Myanmar}+/gu, lang: 'my'},
  {script: /\p{Script=Tibetan}+/gu, lang: 'bo'},
  {script: /\p{Script=Devanagari}+/gu, lang: 'hi'},
  {script: /\p{Script=Bengali}+/gu, lang: 'bn'},
  {script: /\p{Script=Gujarati}+/gu, lang: 'gu'},
  {script: /\p{Script=Gurmukhi}+/gu, lang: 'pa'},
  {script: /\p{Script=Sinhala}+/gu, lang: 'si'},
  {script: /\p{Script=Tamil}+/gu, lang: 'ta'},
  {script: /\p{Script=Telugu}+/gu, lang: 'te'},
  {script: /\p{Script=Georgian}+/gu, lang: 'ka'},
  {script: /\p{Script=Armenian}+/gu, lang: 'hy'},
  {script: /\p{Script=Ethiopic}+/gu, lang: 'am'},
])

/** Frequent characters that simplified Chinese alone writes, and how traditional Chinese does. */
const pairs = [
  '们們 这這 来來 国國 为為 时時 会會 说說 对對 学學 过過 还還 与與 从從 经經 发發 种種 现現',
  '开開 头頭 点點 无無 实實 长長 东東 车車 书書 见見 马馬 门門 问問 间間 电電 话話 动動 业業',
  '产產 员員 军軍 区區 华華 关關 机機 义義 报報 让讓 认認 应應 总總 边邊 当當 选選 张張 党黨',
  '宝寶 变變 罗羅 农農 难難 继繼 续續 骄驕 么麼 乐樂 习習 亲親 亿億 仅僅 创創 办辦 务務 劳勞',
  '势勢 协協 单單 卖賣 卫衛 历歷 压壓 厂廠 双雙 叶葉 听聽 团團 园園 围圍 图圖 圆圓 圣聖 场場',
  '坏壞 块塊 坚堅 坛壇 声聲 处處 备備 够夠 夺奪 奋奮 奖獎 妇婦 妈媽 孙孫 宁寧 宪憲 宫宮 宽寬',
  '宾賓 寻尋 导導 层層 岁歲 岛島 币幣 师師 带帶 帮幫 广廣 庆慶 库庫 庙廟 废廢 异異 弃棄 弹彈',
  '归歸 录錄 态態 怀懷 惊驚 惯慣 战戰 执執 扩擴 扫掃 扬揚 抢搶 护護 担擔 拥擁 择擇 据據 损損',
  '换換 摄攝 敌敵 数數 断斷 旧舊 显顯 术術 权權 条條 极極 构構 标標 树樹 样樣 档檔 桥橋 检檢',
  '楼樓 欢歡 欧歐 毁毀 毕畢 气氣 汉漢 汤湯 没沒 泪淚 泽澤 洁潔 浅淺 测測 济濟 浓濃 润潤 涨漲',
  '湾灣 湿濕 满滿 滨濱 灭滅 灯燈 灵靈 灾災 炉爐 炼煉 烂爛 烦煩 烧燒 热熱 爱愛 牵牽 犹猶 独獨',
  '狱獄 献獻 环環 疗療 疯瘋 监監 盖蓋 盘盤 矿礦 码碼 砖磚 确確 礼禮 祸禍 积積 称稱 稳穩 穷窮',
  '竞競 笔筆 签簽 简簡 类類 粮糧 紧緊 红紅 约約 级級 纪紀 纯純 纳納 纵縱 纷紛 纸紙 线線 练練',
  '组組 细細 织織 终終 绍紹 结結 给給 络絡 绝絕 统統 绩績 绪緒 维維 综綜 绿綠 缓緩 编編 缘緣',
  '网網 罚罰 联聯 职職 胜勝 脑腦 脚腳 脱脫 脸臉 艺藝 节節 苏蘇 荐薦 药藥 获獲 营營 虑慮 虽雖',
  '补補 装裝 观觀 规規 视視 览覽 觉覺 触觸 誉譽 计計 订訂 讨討 训訓 议議 记記 讲講 许許 论論',
  '设設 访訪 证證 评評 识識 诉訴 词詞 译譯 试試 诗詩 该該 详詳 语語 误誤 请請 诸諸 课課 谁誰',
  '调調 谈談 谋謀 谢謝 谱譜 贝貝 负負 财財 责責 贤賢 败敗 货貨 质質 购購 贴貼 贵貴 费費 资資',
  '赖賴 赛賽 赢贏 赵趙 跃躍 践踐 轮輪 软軟 轻輕 载載 较較 辆輛 辈輩 输輸 辞辭 达達 迁遷 运運',
  '进進 远遠 违違 连連 迟遲 适適 递遞 邓鄧 郑鄭 释釋 钟鐘 钢鋼 钱錢 铁鐵 银銀 错錯 键鍵 镇鎮',
  '镜鏡 闭閉 闲閒 闻聞 阅閱 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 险險 随隨 隐隱 雾霧 静靜 韩韓',
  '页頁 顶頂 项項 顺順 顾顧 预預 领領 频頻 题題 颜顏 额額 风風 飞飛 饭飯 饮飲 馆館 驻駐 驾駕',
  '验驗 骂罵 骗騙 鱼魚 鸟鳥 鸡雞 齐齊 龄齡 龙龍',
].join(' ')

/** Further ways in which traditional Chinese writes what is written in both. */
const furtherTraditional = '爲裏裡衆後'

/** Letters that are in texts of one script of Chinese alone. */
export const chineseLetters = madeOnce(() => {
  const simplified = new Set<string>()
  const traditional = new Set(furtherTraditional)
  for (let at = 0; at < pairs.length; at += 3) {
    simplified.add(pairs[at]!)
    traditional.add(pairs[at + 1]!)
  }
  return {simplified, traditional}
})
