package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rule files by the grammar of the rule language, which is a small part of DRL. Only what this grammar
 * knows ever reaches the compiler of the rule engine:
 *
 * <pre>
 * datei       = { regel }
 * regel       = "rule" TEXT { merkmal } "when" muster "then" { feststellung } "end"
 * merkmal     = "@" NAME "(" TEXT ")"
 * muster      = NAME "(" [ bedingung { "," bedingung } ] ")"
 * bedingung   = VARIABLE ":" summe (kein fester Wert) | ausdruck
 * feststellung = "befund" "." NAME "(" [ ausdruck { "," ausdruck } ] ")" ";"
 * ausdruck    = und { "||" und }          und = glied { "&amp;&amp;" glied }
 * glied       = summe [ vergleich summe | [ "not" ] "in" "(" ausdruck { "," ausdruck } ")" ]
 * vergleich   = "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | [ "not" ] ( "contains" | "memberOf" )
 * summe       = produkt { ("+" | "-") produkt }     produkt = wert { "*" wert }
 * wert        = "!" wert | "(" ausdruck ")" | ["-"] ZAHL | TEXT | "true" | "false" | "null"
 *             | VARIABLE { "." NAME } | NAME "(" [ ausdruck { "," ausdruck } ] ")" | NAME { "." NAME }
 * </pre>
 */
final class Regelleser {

    private static final Set<String> VERGLEICHE = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");
    private static final Set<String> GERUEST = Set.of("rule", "when", "then", "end", "befund");
    private static final Set<String> VERNEINBARE = Set.of("in", "contains", "memberOf");
    private static final int TIEFSTE_KLAMMER = 30;
    private static final String WIE_EINE_REGEL_AUSSIEHT =
            "Eine Regel ist so aufgebaut: rule \"Name\" @norm(\"…\") @gueltigAb(\"…\") when Sachverhalt( Bedingungen ) then Feststellungen end";

    private final String datei;
    private final List<Zeichen> zeichen;
    private final Beanstandungen beanstandungen;
    private final List<Regelquelle> regeln = new ArrayList<>();
    private int stelle;
    private int tiefe;

    private Regelleser(String datei, List<Zeichen> zeichen, Beanstandungen beanstandungen) {
        this.datei = datei;
        this.zeichen = zeichen;
        this.beanstandungen = beanstandungen;
    }

    /** The readable rules; about each of the others a message. */
    static List<Regelquelle> lies(String datei, List<Zeichen> zeichen, Beanstandungen beanstandungen) {
        Regelleser leser = new Regelleser(datei, zeichen, beanstandungen);
        leser.lies();
        return leser.regeln;
    }

    private void lies() {
        while (jetzt().art() != Zeichen.Art.ENDE) {
            int anfang = stelle;
            try {
                tiefe = 0;
                regeln.add(regel());
            } catch (Unlesbar unlesbar) {
                beanstandungen.melde(unlesbar.zeile, unlesbar.grund, unlesbar.abhilfe);
                zurNaechstenRegel(anfang);
            }
        }
    }

    private void zurNaechstenRegel(int anfang) {
        if (stelle == anfang) {
            stelle++;
        }
        while (jetzt().art() != Zeichen.Art.ENDE && !anfangEinerRegel()) {
            stelle++;
        }
    }

    private boolean anfangEinerRegel() {
        return jetzt().ist("rule") && zeichen.get(stelle + 1).art() == Zeichen.Art.TEXT;
    }

    private Regelquelle regel() throws Unlesbar {
        int zeile = jetzt().zeile();
        erwarte("rule", "hier muss eine Regel beginnen", WIE_EINE_REGEL_AUSSIEHT);
        String name = text("der Regel fehlt ihr Name in Anführungszeichen", WIE_EINE_REGEL_AUSSIEHT);
        List<Regelquelle.Merkmal> merkmale = new ArrayList<>();
        while (jetzt().ist("@")) {
            merkmale.add(merkmal());
        }
        erwarte("when", "vor den Bedingungen der Regel fehlt „when“", WIE_EINE_REGEL_AUSSIEHT);
        Zeichen faktentyp = name("nach „when“ fehlt der Sachverhalt", "Zum Beispiel: Beschlussfaehigkeit( gremium.art == GremiumArt.RAT )");
        erwarte("(", "nach dem Sachverhalt „" + faktentyp.text() + "“ fehlt die Klammer mit den Bedingungen",
                "Zum Beispiel: " + faktentyp.text() + "( gremium.art == GremiumArt.RAT )");
        List<Regelquelle.Bedingung> bedingungen = new ArrayList<>();
        if (!jetzt().ist(")")) {
            do {
                bedingungen.add(bedingung());
            } while (nimm(","));
        }
        erwarte(")", "die Bedingungen enden hier weder mit „,“ noch mit „)“",
                "Jede Bedingung endet mit einem Komma, die letzte mit der Klammer des Sachverhalts");
        erwarte("then", "nach dem Sachverhalt muss „then“ folgen", "Eine Regel prüft genau einen Sachverhalt; alle Bedingungen stehen in dessen Klammer");
        List<Regelquelle.Feststellung> folge = new ArrayList<>();
        while (jetzt().ist("befund")) {
            folge.add(feststellung());
        }
        erwarte("end", anfangEinerRegel() || jetzt().art() == Zeichen.Art.ENDE ? "der Regel fehlt am Schluss das Wort „end“"
                        : "die Folge einer Regel besteht nur aus Feststellungen und dem Schlusswort „end“",
                "Feststellungen sind " + Feststellungsart.aufzaehlung() + ", jede mit Klammern und Semikolon; danach „end“");
        return new Regelquelle(name, datei, zeile, merkmale, faktentyp.text(), faktentyp.zeile(), bedingungen, folge);
    }

    private Regelquelle.Merkmal merkmal() throws Unlesbar {
        String beispiel = "Zum Beispiel: @norm(\"§ 49 Abs. 1 GO NRW\")";
        erwarte("@", "hier fehlt ein Merkmal", beispiel);
        Zeichen schluessel = name("nach „@“ fehlt der Name des Merkmals", beispiel);
        String kopf = "das Merkmal „@" + schluessel.text() + "“ ";
        erwarte("(", kopf + "hat keinen Wert in Klammern", beispiel);
        String wert = text(kopf + "hat keinen Wert in Anführungszeichen", beispiel);
        if (jetzt().ist(",")) {
            throw new Unlesbar(jetzt().zeile(), kopf + "hat mehrere Werte",
                    "Alles in einen einzigen Text schreiben; mehrere Fundstellen verbindet „und“ oder „i. V. m.“");
        }
        erwarte(")", kopf + "hat nach seinem Wert keine schließende Klammer", beispiel);
        return new Regelquelle.Merkmal(schluessel.zeile(), schluessel.text(), wert);
    }

    private Regelquelle.Bedingung bedingung() throws Unlesbar {
        int zeile = jetzt().zeile();
        if (jetzt().art() == Zeichen.Art.VARIABLE && zeichen.get(stelle + 1).ist(":")) {
            String variable = weiter().text();
            weiter();
            return new Regelquelle.Bedingung(zeile, variable, benennbar(variable));
        }
        return new Regelquelle.Bedingung(zeile, null, ausdruck());
    }

    private Ausdruck benennbar(String variable) throws Unlesbar {
        int zeile = jetzt().zeile();
        Ausdruck ausdruck = summe();
        boolean benennbar = ausdruck instanceof Ausdruck.Pfad pfad && !pfad.konstante() || ausdruck instanceof Ausdruck.Aufruf
                || ausdruck instanceof Ausdruck.Variable || ausdruck instanceof Ausdruck.Verknuepfung;
        if (!benennbar || !jetzt().ist(",") && !jetzt().ist(")")) {
            throw new Unlesbar(zeile, "mit „" + variable + " :“ lässt sich nur ein Feld, eine Rechnung oder eine Funktion benennen",
                    "Zum Beispiel: " + variable + " : gremium.mitgliederzahl; ein Vergleich folgt nach einem Komma");
        }
        return ausdruck;
    }

    private Regelquelle.Feststellung feststellung() throws Unlesbar {
        int zeile = weiter().zeile();
        String abhilfe = "Zum Beispiel: befund.wert( \"erforderlich\", 1 );";
        erwarte(".", "nach „befund“ fehlt der Punkt", abhilfe);
        String was = name("nach „befund.“ fehlt, was festgestellt wird", abhilfe).text();
        erwarte("(", "nach „befund." + was + "“ fehlt die Klammer", abhilfe);
        List<Ausdruck> angaben = liste();
        erwarte(";", "nach „befund." + was + "(…)“ fehlt das Semikolon",
                "Jede Feststellung endet mit „;“ und besteht nur aus „befund.…( … )“");
        return new Regelquelle.Feststellung(zeile, was, angaben);
    }

    /** What stands between brackets, the first of which has been read. */
    private List<Ausdruck> liste() throws Unlesbar {
        List<Ausdruck> angaben = new ArrayList<>();
        if (!jetzt().ist(")")) {
            do {
                angaben.add(ausdruck());
            } while (nimm(","));
        }
        erwarte(")", "hier fehlt „,“ oder „)“", "Angaben in Klammern trennt ein Komma; am Ende steht „)“");
        return angaben;
    }

    private Ausdruck ausdruck() throws Unlesbar {
        Ausdruck links = und();
        while (jetzt().ist("||")) {
            links = new Ausdruck.Verknuepfung(weiter().zeile(), "||", links, und());
        }
        return links;
    }

    private Ausdruck und() throws Unlesbar {
        Ausdruck links = glied();
        while (jetzt().ist("&&")) {
            links = new Ausdruck.Verknuepfung(weiter().zeile(), "&&", links, glied());
        }
        return links;
    }

    private Ausdruck glied() throws Unlesbar {
        Ausdruck links = summe();
        boolean verneint = jetzt().ist("not") && VERNEINBARE.contains(zeichen.get(stelle + 1).text()) && zeichen.get(stelle + 1).istName();
        if (verneint) {
            weiter();
        }
        if (VERGLEICHE.contains(jetzt().text()) && (jetzt().istName() || jetzt().art() == Zeichen.Art.SYMBOL)) {
            Zeichen vergleich = weiter();
            return new Ausdruck.Verknuepfung(vergleich.zeile(), (verneint ? "not " : "") + vergleich.text(), links, summe());
        }
        if (jetzt().ist("in")) {
            int zeile = weiter().zeile();
            erwarte("(", "nach „in“ fehlt die Klammer", "Zum Beispiel: amt in ( Amt.VORSITZ, Amt.STELLVERTRETUNG )");
            Ausdruck auswahl = new Ausdruck.Auswahl(zeile, links, liste());
            return verneint ? new Ausdruck.Verneinung(zeile, auswahl) : auswahl;
        }
        return links;
    }

    private Ausdruck summe() throws Unlesbar {
        Ausdruck links = produkt();
        while (jetzt().ist("+") || jetzt().ist("-")) {
            Zeichen rechenzeichen = weiter();
            links = new Ausdruck.Verknuepfung(rechenzeichen.zeile(), rechenzeichen.text(), links, produkt());
        }
        return links;
    }

    private Ausdruck produkt() throws Unlesbar {
        Ausdruck links = wert();
        while (jetzt().ist("*")) {
            links = new Ausdruck.Verknuepfung(weiter().zeile(), "*", links, wert());
        }
        return links;
    }

    private Ausdruck wert() throws Unlesbar {
        if (++tiefe > TIEFSTE_KLAMMER) {
            throw new Unlesbar(jetzt().zeile(), "die Bedingung ist zu tief verschachtelt", "In mehrere Regeln aufteilen");
        }
        Ausdruck wert = wertOhneZaehlung();
        tiefe--;
        return wert;
    }

    private Ausdruck wertOhneZaehlung() throws Unlesbar {
        Zeichen erstes = jetzt();
        switch (erstes.art()) {
            case ZAHL:
                return new Ausdruck.Zahl(erstes.zeile(), Integer.parseInt(weiter().text()));
            case TEXT:
                return new Ausdruck.Text(erstes.zeile(), weiter().text());
            case VARIABLE:
                return new Ausdruck.Variable(weiter().zeile(), erstes.text(), felder());
            case NAME:
                return benannt();
            default:
        }
        if (nimm("!")) {
            return new Ausdruck.Verneinung(erstes.zeile(), wert());
        }
        if (nimm("(")) {
            Ausdruck inhalt = ausdruck();
            erwarte(")", "hier fehlt die schließende Klammer", "Zu jeder „(“ gehört eine „)“");
            return inhalt;
        }
        if (erstes.ist("-") && zeichen.get(stelle + 1).art() == Zeichen.Art.ZAHL) {
            weiter();
            return new Ausdruck.Zahl(erstes.zeile(), -Integer.parseInt(weiter().text()));
        }
        throw wertFehlt();
    }

    private Ausdruck benannt() throws Unlesbar {
        Zeichen name = jetzt();
        if (name.ist("true") || name.ist("false")) {
            return new Ausdruck.Wahrheit(weiter().zeile(), name.ist("true"));
        }
        if (name.ist("null")) {
            return new Ausdruck.Nichts(weiter().zeile());
        }
        if (GERUEST.contains(name.text()) || Sperrliste.grund(name.text()).isPresent()) {
            throw wertFehlt();
        }
        weiter();
        if (nimm("(")) {
            return new Ausdruck.Aufruf(name.zeile(), name.text(), liste());
        }
        List<String> namen = new ArrayList<>(List.of(name.text()));
        namen.addAll(felder());
        return new Ausdruck.Pfad(name.zeile(), List.copyOf(namen));
    }

    private Unlesbar wertFehlt() {
        return unerwartet("hier fehlt ein Wert", "Zulässig sind Felder des Sachverhalts, Zahlen, Texte, true, false, null, "
                + "Konstanten wie GremiumArt.RAT, benannte Werte wie $zahl und Funktionen der Regelsprache");
    }

    private List<String> felder() throws Unlesbar {
        List<String> felder = new ArrayList<>();
        while (nimm(".")) {
            Zeichen feld = name("nach dem Punkt fehlt der Name eines Feldes", "Zum Beispiel: gremium.mitgliederzahl");
            if (jetzt().ist("(")) {
                throw new Unlesbar(feld.zeile(), "„" + feld.text() + "(…)“ wird an einem Feld aufgerufen",
                        "Felder stehen ohne Klammern; aufgerufen werden nur die Funktionen der Regelsprache");
            }
            felder.add(feld.text());
        }
        return List.copyOf(felder);
    }

    private Zeichen jetzt() {
        return zeichen.get(stelle);
    }

    private Zeichen weiter() {
        return zeichen.get(stelle++);
    }

    private boolean nimm(String symbol) {
        if (jetzt().art() != Zeichen.Art.SYMBOL || !jetzt().ist(symbol)) {
            return false;
        }
        stelle++;
        return true;
    }

    private void erwarte(String symbolOderWort, String grund, String abhilfe) throws Unlesbar {
        if (!jetzt().ist(symbolOderWort)) {
            throw unerwartet(grund, abhilfe);
        }
        stelle++;
    }

    private Zeichen name(String grund, String abhilfe) throws Unlesbar {
        if (!jetzt().istName() || Sperrliste.grund(jetzt().text()).isPresent()) {
            throw unerwartet(grund, abhilfe);
        }
        return weiter();
    }

    private String text(String grund, String abhilfe) throws Unlesbar {
        if (jetzt().art() != Zeichen.Art.TEXT) {
            throw unerwartet(grund, abhilfe);
        }
        return weiter().text();
    }

    /** Why what stands here cannot stand here: a well-known word, else something foreign in this line, else what was expected. */
    private Unlesbar unerwartet(String grund, String abhilfe) {
        Zeichen hier = jetzt();
        Optional<Sperrliste.Grund> sperre = Sperrliste.grund(zusammengesetztesWort());
        if (sperre.isPresent()) {
            return new Unlesbar(hier.zeile(), sperre.get().grund(), sperre.get().abhilfe());
        }
        List<String> fremdes = zeichen.stream().skip(stelle).takeWhile(weiteres -> weiteres.zeile() == hier.zeile())
                .filter(weiteres -> weiteres.art() == Zeichen.Art.FREMD).map(Zeichen::text).toList();
        if (!fremdes.isEmpty()) {
            return new Unlesbar(hier.zeile(), fremdes.contains(Zerleger.ANFUEHRUNGSZEICHEN_FEHLT) ? Zerleger.ANFUEHRUNGSZEICHEN_FEHLT : fremdes.get(0),
                    "Regeln bestehen nur aus Namen ohne Umlaute, ganzen Zahlen, Texten in einfachen geraden Anführungszeichen (\") "
                            + "in einer Zeile und den Zeichen ( ) , . ; : @ == != < <= > >= && || ! + - *");
        }
        return new Unlesbar(hier.zeile(), grund + (hier.art() == Zeichen.Art.ENDE ? "" : "; hier steht " + hier.lesbar()), abhilfe);
    }

    /** The word here, with what hyphens join to it. */
    private String zusammengesetztesWort() {
        StringBuilder wort = new StringBuilder(jetzt().text());
        for (int i = stelle; zeichen.get(i).istName() && zeichen.get(i + 1).ist("-") && zeichen.get(i + 2).istName(); i += 2) {
            wort.append('-').append(zeichen.get(i + 2).text());
        }
        return wort.toString();
    }

    /** Ends the reading of one rule. */
    private static final class Unlesbar extends Exception {

        private final int zeile;
        private final String grund;
        private final String abhilfe;

        private Unlesbar(int zeile, String grund, String abhilfe) {
            super(grund, null, false, false);
            this.zeile = zeile;
            this.grund = grund;
            this.abhilfe = abhilfe;
        }
    }
}
