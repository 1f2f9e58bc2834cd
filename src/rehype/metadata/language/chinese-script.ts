import type {Root} from 'hast'
import {madeOnce} from '../../../ground/made-once.ts'
import {openingText, visibleText} from '../../../ground/visible-text.ts'

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

/** Where Han characters begin and end that are in any of these. */
const [first, end] = [0x4e00, 0xa000]
const simplified = 1
const traditional = 2

/** Which script alone writes a character, by how far behind the first it stands. */
const kinds = madeOnce(() => {
  const table = new Uint8Array(end - first)
  for (let at = 0; at < pairs.length; at += 3) {
    table[pairs.charCodeAt(at) - first] = simplified
    table[pairs.charCodeAt(at + 1) - first] = traditional
  }
  for (const character of furtherTraditional) table[character.charCodeAt(0) - first] = traditional
  return table
})

/** The script of a Chinese text: `zh` where nothing tells, or as much tells one as the other. */
export function chineseScript(text: string): 'zh' | 'zh-Hans' | 'zh-Hant' {
  const count = counted(text)
  if (count.simplified === count.traditional) return 'zh'
  return count.simplified > count.traditional ? 'zh-Hans' : 'zh-Hant'
}

/** Fewer characters of the other script may be a name that is quoted; so may they be among some of the own. */
const fewest = {title: 2, text: 10}
const otherToOwn = 5

/** Characters of which each text in a script has some within its first lines. */
const common = {'zh-Hans': /[这国为个们会来时说对与发经后华东]/, 'zh-Hant': /[這國為個們會來時說對與發經後華東]/}
const firstLines = 160

/**
 * The script of Chinese that an article is written in, where it is not the one that its publisher is known for: its
 * guests write as they do at home (DW's `客座評論：定海神針《港區國安法》` at `/zh/`), and so does whoever is quoted at length
 * (CDT). What the text tells counts for more than what the title does.
 * @param lang What the publisher writes, `zh-Hans` or `zh-Hant`; any other comes back as it is.
 */
export function inScriptOf(lang: string, title: string, tree: Root): string {
  if (lang !== 'zh-Hans' && lang !== 'zh-Hant') return lang
  const ofTitle = isInOther(title, lang, fewest.title) ? otherThan(lang) : lang
  const other = otherThan(ofTitle)
  // Reading all of a text to see that it is as its title costs a fiftieth of a conversion.
  if (!common[other].test(openingText(tree, firstLines))) return ofTitle
  return isInOther(visibleText(tree), ofTitle, fewest.text) ? other : ofTitle
}

type Script = 'zh-Hans' | 'zh-Hant'

function otherThan(script: Script): Script {
  return script === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
}

function isInOther(text: string, script: Script, fewestOfOther: number): boolean {
  const count = counted(text)
  const own = script === 'zh-Hant' ? count.traditional : count.simplified
  const others = count.simplified + count.traditional - own
  return others >= fewestOfOther && others > otherToOwn * own
}

/** How many characters of a text are of one script alone. */
function counted(text: string): {simplified: number; traditional: number} {
  const count = {simplified: 0, traditional: 0}
  const table = kinds()
  for (let at = 0; at < text.length; at++) {
    const kind = table[text.charCodeAt(at) - first]
    if (kind === simplified) count.simplified++
    else if (kind === traditional) count.traditional++
  }
  return count
}
