/**
 * The radicals and strokes that stand for a whole character, each followed by that character: the entries of Unicode's Equivalent_Unified_Ideograph
 * (EquivalentUnifiedIdeograph.txt) for the CJK Radicals Supplement (U+2E80–2EFF, without U+2E80 and the unassigned U+2E9A) and the CJK Strokes (U+31C0–31E3).
 * Those of the Kangxi Radicals (U+2F00–2FD5) are left out: compatibility normalisation (NFKC) gives the same.
 */
const PAIRS = [
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵",
  "⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎",
  "⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐",
  "⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨",
  "㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎",
].join("");

/** The character that a radical or stroke stands for; none for any other character. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gsu), ([, radical = "", character = ""]) => [radical, character]),
);
