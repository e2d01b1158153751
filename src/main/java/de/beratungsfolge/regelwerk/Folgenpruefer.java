package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Hinweis;
import de.beratungsfolge.regelwerk.pruefungen.Werttyp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what a rule states: the words of the finding, the codes and values of the check, the sentences. */
final class Folgenpruefer {

    /** What can stand between the brackets of a statement. */
    enum Angabe {
        ERGEBNIS("das Ergebnis"), HINWEIS("der Hinweis"), WERTNAME("der Name des Wertes"), WERT("der Wert"), SATZ("der Satz");

        private final String lesbar;

        Angabe(String lesbar) {
            this.lesbar = lesbar;
        }
    }

    /** What {@link de.beratungsfolge.regelwerk.sprache.Befundsprache} can say. */
    static final Map<String, List<Angabe>> SPRACHE = Map.of(
            "ergebnis", List.of(Angabe.ERGEBNIS, Angabe.SATZ),
            "wert", List.of(Angabe.WERTNAME, Angabe.WERT),
            "hinweis", List.of(Angabe.HINWEIS, Angabe.SATZ),
            "hinweisZu", List.of(Angabe.ERGEBNIS, Angabe.HINWEIS, Angabe.SATZ),
            "zitieren", List.of());
    private static final List<String> HINWEISE = Stream.of(Hinweis.values()).map(Hinweis::name).toList();

    private final Sachverhalt sachverhalt;
    private final Ausdruckspruefer ausdruckspruefer;
    private final Satzpruefer satzpruefer;
    private final Beanstandungen beanstandungen;
    private final Set<String> festgestellteWerte = new HashSet<>();

    Folgenpruefer(Sachverhalt sachverhalt, Ausdruckspruefer ausdruckspruefer, Beanstandungen beanstandungen) {
        this.sachverhalt = sachverhalt;
        this.ausdruckspruefer = ausdruckspruefer;
        this.satzpruefer = new Satzpruefer(sachverhalt, beanstandungen);
        this.beanstandungen = beanstandungen;
    }

    void pruefe(Regelquelle regel) {
        ausdruckspruefer.zurFolge();
        if (regel.folge().isEmpty()) {
            beanstandungen.melde(regel.zeile(), "die Regel stellt nichts fest", "Nach „then“ wenigstens befund.zitieren(); schreiben");
        }
        regel.folge().forEach(this::pruefe);
        regel.folge().stream().filter(feststellung -> feststellung.was().equals("ergebnis")).skip(1).findFirst()
                .ifPresent(zweites -> beanstandungen.melde(zweites.zeile(), "die Regel stellt mehr als ein Ergebnis fest",
                        "Für jedes Ergebnis eine eigene Regel schreiben, deren Bedingungen sich ausschließen"));
    }

    private void pruefe(Regelquelle.Feststellung feststellung) {
        List<Angabe> sprache = SPRACHE.get(feststellung.was());
        if (sprache == null) {
            beanstandungen.melde(feststellung.zeile(), "„befund." + feststellung.was() + "“ gibt es nicht",
                    Vorschlag.satz(feststellung.was(), SPRACHE.keySet(), "befund."));
            return;
        }
        if (sprache.size() != feststellung.angaben().size()) {
            beanstandungen.melde(feststellung.zeile(), "„befund." + feststellung.was() + "“ verlangt " + anzahl(sprache.size())
                    + ", hier " + (feststellung.angaben().size() == 1 ? "steht 1" : "stehen " + feststellung.angaben().size()),
                    "Zulässig ist befund." + feststellung.was() + "( " + String.join(", ",
                            sprache.stream().map(angabe -> angabe.lesbar).toList()) + " );");
            return;
        }
        for (int i = 0; i < sprache.size(); i++) {
            pruefe(feststellung, sprache.get(i), feststellung.angaben().get(i));
        }
    }

    private static String anzahl(int angaben) {
        return angaben == 0 ? "keine Angabe" : angaben == 1 ? "eine Angabe" : angaben + " Angaben";
    }

    private void pruefe(Regelquelle.Feststellung feststellung, Angabe angabe, Ausdruck gegeben) {
        if (angabe == Angabe.WERT) {
            pruefeWert(feststellung, gegeben);
        } else if (!(gegeben instanceof Ausdruck.Text text)) {
            beanstandungen.melde(gegeben.zeile(), angabe.lesbar + " in befund." + feststellung.was() + " ist kein Text",
                    "Als einen Text in Anführungszeichen schreiben, ohne Rechnung und ohne Verkettung");
        } else {
            switch (angabe) {
                case ERGEBNIS -> pruefeCode(text, "das Ergebnis „" + text.wert() + "“ kennt die Prüfung " + bezeichnung() + " nicht",
                        sachverhalt.art().ergebnisse());
                case HINWEIS -> pruefeCode(text, "den Hinweis „" + text.wert() + "“ gibt es nicht", HINWEISE);
                case WERTNAME -> pruefeWertname(text);
                default -> satzpruefer.pruefe(text);
            }
        }
    }

    private String bezeichnung() {
        return "„" + sachverhalt.art().bezeichnung() + "“";
    }

    private void pruefeCode(Ausdruck.Text code, String grund, Collection<String> bekannt) {
        if (!bekannt.contains(code.wert())) {
            beanstandungen.melde(code.zeile(), grund, Vorschlag.satz(code.wert(), bekannt));
        }
    }

    private void pruefeWertname(Ausdruck.Text name) {
        pruefeCode(name, "den Wert „" + name.wert() + "“ kennt die Prüfung " + bezeichnung() + " nicht", sachverhalt.art().werte().keySet());
        if (!festgestellteWerte.add(name.wert())) {
            beanstandungen.melde(name.zeile(), "die Regel stellt den Wert „" + name.wert() + "“ zweimal fest", "Eine der Feststellungen streichen");
        }
    }

    private void pruefeWert(Regelquelle.Feststellung feststellung, Ausdruck wert) {
        Typ typ = ausdruckspruefer.typ(wert).orElse(null);
        Werttyp gewuenscht = feststellung.angaben().get(0) instanceof Ausdruck.Text name ? sachverhalt.art().werte().get(name.wert()) : null;
        if (typ == null || gewuenscht == null) {
            return;
        }
        if (wert instanceof Ausdruck.Text text && gewuenscht.art() == Werttyp.Art.CODE) {
            pruefeCode(text, "„" + text.wert() + "“ ist hier kein zulässiger Wert", gewuenscht.codes());
        } else if (typ.istNichts() || !typ.passtZu(new Typ(klasse(gewuenscht)))) {
            beanstandungen.melde(wert.zeile(), "der festgestellte Wert ist von der falschen Art (" + typ + ")",
                    "Verlangt ist: " + new Typ(klasse(gewuenscht)));
        }
    }

    /** Java class of the values of this type. */
    static Class<?> klasse(Werttyp typ) {
        return switch (typ.art()) {
            case ZAHL -> Integer.class;
            case DATUM -> LocalDate.class;
            case WAHRHEIT -> Boolean.class;
            case CODE, TEXT -> String.class;
            case NAMEN, REIHENFOLGE -> List.class;
            case SITZE, STIMMEN, LOS -> Map.class;
        };
    }
}
