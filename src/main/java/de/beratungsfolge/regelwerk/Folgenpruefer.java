package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Hinweis;
import de.beratungsfolge.regelwerk.pruefungen.Werttyp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what a rule states: the words of the finding, the codes and values of the check, the sentences. */
final class Folgenpruefer {

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
        int anzahl = feststellung.angaben().size();
        List<Feststellungsart> gleichnamige = Feststellungsart.mitNamen(feststellung.was());
        Optional<Feststellungsart> art = Feststellungsart.mitNamen(feststellung.was(), anzahl);
        if (gleichnamige.isEmpty()) {
            beanstandungen.melde(feststellung.zeile(), "„befund." + feststellung.was() + "“ gibt es nicht",
                    Vorschlag.satz(feststellung.was(), Feststellungsart.namen(), "befund."));
        } else if (art.isEmpty()) {
            beanstandungen.melde(feststellung.zeile(), "„befund." + feststellung.was() + "“ passt nicht zu " + anzahl
                    + (anzahl == 1 ? " Angabe" : " Angaben"), "Zulässig ist "
                    + gleichnamige.stream().map(Feststellungsart::toString).sorted().collect(Collectors.joining(" oder ")));
        } else {
            for (int i = 0; i < anzahl; i++) {
                pruefe(feststellung, art.get().angabe(i), feststellung.angaben().get(i));
            }
        }
    }

    private void pruefe(Regelquelle.Feststellung feststellung, Feststellungsart.Angabe angabe, Ausdruck gegeben) {
        if (angabe == Feststellungsart.Angabe.WERT) {
            pruefeWert(feststellung, gegeben);
        } else if (angabe == Feststellungsart.Angabe.EINTRAG) {
            pruefeEintrag(feststellung, gegeben);
        } else if (!(gegeben instanceof Ausdruck.Text text)) {
            beanstandungen.melde(gegeben.zeile(), "„" + angabe.lesbar() + "“ in befund." + feststellung.was() + " ist kein fester Text",
                    "Als einen Text in Anführungszeichen schreiben, ohne Rechnung und ohne Verkettung");
        } else {
            switch (angabe) {
                case ERGEBNIS -> pruefeCode(text, "das Ergebnis „" + text.wert() + "“ kennt die Prüfung " + bezeichnung() + " nicht",
                        sachverhalt.art().ergebnisse());
                case HINWEIS -> pruefeCode(text, "den Hinweis „" + text.wert() + "“ gibt es nicht", HINWEISE);
                case NAME -> pruefeWertname(text);
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
        gewuenscht(feststellung).ifPresent(typ -> {
            if (wert instanceof Ausdruck.Text text && typ.art() == Werttyp.Art.CODE) {
                pruefeCode(text, "„" + text.wert() + "“ ist hier kein zulässiger Wert", typ.codes());
            } else {
                pruefeArt(wert, new Typ(klasse(typ)));
            }
        });
    }

    private void pruefeEintrag(Regelquelle.Feststellung feststellung, Ausdruck eintrag) {
        gewuenscht(feststellung).ifPresent(typ -> {
            if (eintrag instanceof Ausdruck.Text text && !typ.codes().isEmpty()) {
                pruefeCode(text, "„" + text.wert() + "“ ist hier kein zulässiger Eintrag", typ.codes());
            } else {
                pruefeArt(eintrag, Typ.TEXT);
            }
        });
    }

    /** Type of the value that is stated; empty if its name has been reported. */
    private Optional<Werttyp> gewuenscht(Regelquelle.Feststellung feststellung) {
        return feststellung.angaben().get(0) instanceof Ausdruck.Text name ? Optional.ofNullable(sachverhalt.art().werte().get(name.wert())) : Optional.empty();
    }

    private void pruefeArt(Ausdruck wert, Typ gewuenscht) {
        ausdruckspruefer.typ(wert).filter(typ -> typ.istNichts() || !typ.passtZu(gewuenscht)).ifPresent(typ ->
                beanstandungen.melde(wert.zeile(), "der festgestellte Wert ist von der falschen Art (" + typ + ")", "Verlangt ist: " + gewuenscht));
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
