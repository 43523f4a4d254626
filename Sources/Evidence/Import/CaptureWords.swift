/// Words by which lines of a captured page show that they are not the article's body. All languages in one list, because the
/// page around an article need not be in its language. In small letters, with straight apostrophes.
enum CaptureWords {
  /// A short line that holds one of these belongs to the page.
  static let interface: CapturePhrases = [
    "advertisement", "read more", "read also", "related articles", "share this", "share on", "sign in", "sign up",
    "log in",
    "subscribe", "newsletter", "skip to ", "cookie", "print this", "font size", "listen to this", "follow us",
    "most read", "view on instagram", "view on facebook", "view this post", "copy link",
    "open in app", "save article", "back to top",
    "story continues below", "recommended", "click here", "show more", "menu",
    "字号", "全文显示", "折叠显示", "双击", "分享", "评论", "登录", "广告",
    "اشتراک", "کد خبر", "انتهای پیام", "بیشتر بخوانید", "نظرات", "تبلیغات", "ورود", "چاپ", "مزید پڑھیں", "اشتہار",
    "تبصرے",
    "اقرأ أيضا", "مشاركة", "إعلان", "تعليقات", "اشترك",
    "lire aussi", "partager", "publicité", "lesen sie auch", "mehr zum thema", "anzeige", "teilen", "leer más",
    "compartir", "publicidad", "leia também", "leia mais", "leggi anche", "lees ook", "devamını oku", "suscríbete",
    "iniciar sesión", "archivado en",
    "читайте также", "поделиться", "реклама",
  ]
  /// A line of up to four words that holds one of these says how long the article takes to read; longer ones may name the
  /// author or the date as well.
  static let readingTime: CapturePhrases = [
    "min read", "mins read", "minute read", "minutes read", "lesezeit", "temps de lecture", "tiempo de lectura",
  ]
  /// A line above the article that holds one of these asks for consent, however long it is.
  static let consent: CapturePhrases = [
    "your privacy", "our partners", "partners store", "use cookies", "uses cookies", "such as cookies",
    "utiliza cookies",
    "usamos cookies", "utilizamos cookies", "cookies propias", "des cookies", "verwendet cookies", "verwenden cookies",
    "utilizza cookie", "файлы cookie",
  ]
  /// A line that begins with one of these leads to another article.
  static let leading: CapturePhrases = [
    "related:", "read more:", "read also:", "see also:", "also read:", "more from the ", "more on this story",
    "mehr zum thema", "leia também", "leggi anche", "lees ook",
    "you may also like", "read next", "look back:", "most viewed", "lea también", "lire aussi", "lesen sie auch",
    "بیشتر بخوانید", "اقرأ أيضا",
  ]
  /// A line of a number and one of these says how many comments there are.
  static let commentCounts = ["comments", "comment"]
  /// A line of one of these, and perhaps a few words more, stands over a form for comments.
  static let commentHeadings = [
    "leave a reply", "leave a comment", "post a comment", "join the conversation", "دیدگاهتان را بنویسید",
    "اترك تعليقا", "تبصرہ کریں", "laisser un commentaire", "schreibe einen kommentar", "deja un comentario",
    "نظر شما", "نظر دهید", "ارسال نظر", "发表评论", "оставить комментарий",
  ]
  /// Every such line holds the first word of one of them.
  static let commentBeginnings = CapturePhrases(
    commentCounts + commentHeadings.map { String($0.prefix { $0 != " " }) })
  /// A line that begins with one of these stands in a form for comments.
  static let commentForm: CapturePhrases = [
    "your email address will not be published", "required fields are marked",
    "by participating in online discussions", "نشانی ایمیل شما منتشر", "لن يتم نشر عنوان بريدك",
  ]
  /// A line that holds one of these is the publisher's mark.
  static let copyright: CapturePhrases = [
    "all rights reserved", "copyright", "©", "(c) 2", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "tutti i diritti riservati", "все права защищены", "کلیه حقوق", "تمامی حقوق",
    "جميع الحقوق محفوظة",
  ]
  /// A line that holds one of these tells about a picture.
  static let picture: CapturePhrases = [
    "(ap photo", "ap photo/", "photo:", "photo by", "file photo", "image:", "getty images", "/reuters)", "/afp)",
    "(reuters)", "(afp)", "(efe)",
    "picture:",
    "photograph:", "foto:", "bild:", "عکس:", "تصویر:", "صورة:", "الصورة:", "图片", "фото:",
  ]
  /// A line near the end that holds one of these says who else worked on the article.
  static let credits: CapturePhrases = [
    "contributed to this", "contributed.", "reported from", "reporting by", "editing by", "edited by", "with reporting",
    "our standards:",
  ]
  /// A line near the headline that begins with one of these names the authors.
  static let byline = ["by", "par", "von", "por", "di", "written by", "автор:", "نویسنده:", "بقلم", "تحریر:"]
  static let bylines = CapturePhrases(byline)
  /// The last line of a post from elsewhere holds this, before the name of an account.
  static let accounts: CapturePhrases = ["(@"]
  /// A line that holds this, or begins with the other, shares a picture or a post from elsewhere.
  static let shared: CapturePhrases = ["pic.twitter.com/"]
  static let sharedFirst: CapturePhrases = ["https://t.co/"]
  /// With one of these a sentence ends; with one of the others a statement, which a headline is not.
  static let sentenceEnds = [".", "!", "?", "…", "。", "؟", "۔"].map { Array($0.utf8) }
  static let statementEnds = [".", "。", "۔"].map { Array($0.utf8) }
  /// Whether the name in a byline is of an agency, a paper or its staff: it has one of these words.
  static func isAgency(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { agencies.contains(String($0)) }
  }
  private static let agencies: Set<String> = [
    "afp", "agence", "agencia", "agencies", "agency", "agentur", "ansa", "ap", "bbc", "bureau", "cnn", "correspondent",
    "correspondents", "daily", "desk", "dpa", "editors", "efe", "gazette", "herald", "irna", "journal", "magazine",
    "news", "newsroom", "online", "prensa", "press", "presse", "radio", "redaktion", "reporters", "reuters", "staff",
    "tass", "television", "times", "tribune", "tv", "wire", "writers", "xinhua",
  ]
  /// What parts the links of a menu.
  static let betweenLinks: CapturePhrases = [" | ", " · ", " • ", " › ", " > "]
  /// What parts the names of a byline.
  static let between = [" and ", " und ", " et ", " y ", " و ", " اور "]
}
