package org.lectern.export;

/// What a source is, in the words of the three formats.
///
/// RIS: the reference types of the Research Information Systems format; BibTeX: entry types; CSL: item types of the
/// Citation Style Language 1.0.2.
enum ReferenceKind {
    WEB_PAGE("ELEC", "misc", "webpage"),
    ARTICLE("JOUR", "article", "article-journal"),
    BOOK("BOOK", "book", "book"),
    CHAPTER("CHAP", "incollection", "chapter"),
    REPORT("RPRT", "techreport", "report"),
    GUIDELINE("RPRT", "techreport", "report"),
    THESIS("THES", "phdthesis", "thesis"),
    LEAFLET("PAMP", "booklet", "pamphlet"),
    NEWS("NEWS", "article", "article-newspaper"),
    BLOG("BLOG", "misc", "post-weblog"),
    OTHER("GEN", "misc", "document");

    private final String ris;
    private final String bibTex;
    private final String csl;

    ReferenceKind(String ris, String bibTex, String csl) {
        this.ris = ris;
        this.bibTex = bibTex;
        this.csl = csl;
    }

    String ris() {
        return ris;
    }

    String bibTex() {
        return bibTex;
    }

    String csl() {
        return csl;
    }
}
