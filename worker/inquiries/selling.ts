/**
 * What robots sell, by the stems of its words in the languages they write in. An employer of one of these trades may name it
 * too, so a subject alone is not enough; see `sellingIn`.
 */
const subjects: readonly RegExp[] = [
  // Places in search engines, and links for them.
  /\bseo\b|backlinks?|link[- ]?building|guest[- ]?post|sponsored (?:post|article|link)|search engine|page (?:one|1) of google|first page (?:of|on) google|google rank|domain (?:authority|rating)|\b(?:web(?:site)?|organic|targeted|more) (?:traffic|visitors)|hakukoneopt\w*|hakukonen[äa]kyv\w*|googlen ensimm[äa]i\w*|s[öo]kmotor\w*|f[öo]rsta sida p[åa] google|продвижени|раскрутк|поисков|трафик/iu,
  // Visitors, followers, addresses and clicks by the thousand.
  /(?:buy|more|real|get|thousands? of|\d+k?) (?:\w+ )?(?:followers|subscribers|leads|likes|clicks)\b|(?:e-?mail|leads?|contact|b2b) (?:list|database)s?\b|bulk (?:e-?mail|sms|messag)|contact form (?:submission|marketing|blast)|seuraaj[ai]\w*|s[äa]hk[öo]postilista|f[öo]ljare|mejllista|рассылк|подписчик|базы? (?:данных|клиентов)/iu,
  // Games of chance.
  /casino|kasino|\bslots?\b|jackpot|free ?spins?|sports? ?bet|\bbett?ing\b|poker\b|roulette|vedonly[öo]\w*|nettikasino|ilmaiskierro\w*|betalningsfri|казино|ставк[аи] |букмекер|слот/iu,
  // Money that makes itself.
  /crypto|krypto|bitcoin|\bbtc\b|ethereum|\bnft\b|\bforex\b|passive income|passiivis\w+ tulo\w*|passiv inkomst|(?:guaranteed|daily|weekly|high) (?:returns?|profits?)|invest(?:ment|ing)? (?:opportunit|platform|plan)|double your (?:money|investment)|trading (?:bot|signal|platform)|pikavip\w*|pikalain\w*|snabbl[åa]n|(?:business|instant|quick|personal|cash) loans?|loan offer|inheritance|million (?:dollars|euros|usd)|крипт|биткоин|заработ|инвестици|кредит/iu,
  // For the body and the bed.
  /viagra|cialis|\bpills?\b|pharmacy|weight[- ]?loss|\bcbd\b|steroid|\bporn|\bxxx\b|\bsexy?\b|hot (?:girls|women|singles)|\bdating\b|escort|single (?:ladies|women|girls)|laihdu\w+|potenssi|знакомств|интим|таблетк/iu,
  // Pages and programs made for anybody.
  /(?:re-?)?design (?:of )?(?:your|a new) (?:web)?site|web ?(?:site)? (?:design|development|redesign)|wordpress|mobile app (?:develop|design)|explainer video|ai[- ](?:powered|chatbot|tool|agent)s?\b|chatbot|virtual assistants?|\boutsourc\w+|logo design|создани\w+ сайт|разработк\w+ сайт|replica (?:watch|bag)|rolex|luxury watch/iu,
];

/** How those who sell to anybody speak. */
const pitches: readonly RegExp[] = [
  /\bwe (?:offer|provide|can help you|speciali[sz]e|help (?:businesses|companies))|\bi (?:can|will) (?:help you|get you|boost|increase|send you)|tarjoamme (?:teille|yrityks)|vi (?:erbjuder|hj[äa]lper) (?:er|f[öo]retag)|предлага|поможем/giu,
  /(?:boost|increase|grow|skyrocket|scale|explode|triple|double) (?:\w+ )?(?:your|sales|revenue|traffic|profit)|kasvata (?:yrityksesi|myynti)|[öo]ka (?:er|din) f[öo]rs[äa]ljning|увеличи/giu,
  /\b(?:your|ur) (?:web ?)?(?:site|page|domain|blog)\b|verkkosivu(?:nne|stonne|si|stosi)\b|er(?:a)? (?:webbplats|hemsida)|ваш\w* сайт/giu,
  /click (?:here|below|the link|on)|sign ?up (?:now|today|here)|visit (?:our|us|now|here)|(?:buy|order|act|join|claim|start|try it|apply|register) (?:now|today|here)|check (?:it )?(?:out|here)|klikkaa|tilaa (?:nyt|heti)|lunasta|rekister[öo]idy|klicka|best[äa]ll nu|registrera dig|жми|переход|кликай|закаж|регистр/giu,
  /(?:special|limited|exclusive|great|best) (?:offer|deal|price|time|bonus)|limited[- ]time|discount|cheap|lowest|\d+ ?% (?:off|bonus)|bonus|\bpromo|guarante|risk[- ]?free|100 ?%|no (?:obligation|deposit|risk)|\bfree (?:quote|audit|trial|consult|sample|report|proposal|demo)|ilmai(?:nen|sen) (?:kartoitus|kokeilu|analyysi|arvio)|erikoistarjous|alennus|talletus|rabatt|gratis (?:analys|offert)|бесплатн|скидк|гаранти|бонус|недорого/giu,
  /dear (?:sir|webmaster|site|website|business|owner|friend|beneficiary|admin)|hello (?:webmaster|site owner|dear)|came across your|found your (?:web ?)?(?:site|page|blog|form)|unsubscribe|opt[- ]?out|kind(?:ly)? (?:reply|contact|revert|get back)|whatsapp|telegram|(?:only|from|just) (?:\$|usd|€) ?\d|(?:\$|usd) ?\d+/giu,
];

/** How much a text looks like a sale to anybody: a subject that robots sell weighs 2, several 3, and each turn of a seller 1, to 3. */
export const sellingIn = (text: string): number => {
  const named = subjects.filter((subject) => subject.test(text)).length;
  const turns = new Set(pitches.flatMap((pitch) => text.toLowerCase().match(pitch) ?? []));
  return Math.min(named * 2, 3) + Math.min(turns.size, 3);
};
