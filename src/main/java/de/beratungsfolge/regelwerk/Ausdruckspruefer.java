package de.beratungsfolge.regelwerk;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that every name in the conditions and consequences of one rule names something, and that what is compared can
 * be compared. The type of what cannot be read is empty; it has been reported and causes no further message.
 */
final class Ausdruckspruefer {

    private static final Set<String> NUR_IN_BEDINGUNGEN = Set.of("contains", "not contains", "memberOf", "not memberOf");

    private final Sachverhalt sachverhalt;
    private final Beanstandungen beanstandungen;
    private final Map<String, Typ> variablen = new HashMap<>();
    private final Set<String> gebunden;
    private boolean folge;

    /** @param gebunden names of all bindings, also of those that cannot be read */
    Ausdruckspruefer(Sachverhalt sachverhalt, Set<String> gebunden, Beanstandungen beanstandungen) {
        this.sachverhalt = sachverhalt;
        this.gebunden = gebunden;
        this.beanstandungen = beanstandungen;
    }

    void pruefe(Regelquelle.Bedingung bedingung) {
        Optional<Typ> typ = typ(bedingung.ausdruck());
        if (bedingung.variable() == null) {
            typ.filter(t -> !t.istWahrheit()).ifPresent(t -> melde(bedingung.zeile(), "hier fehlt eine Bedingung; allein steht nur ein Wert (" + t + ")",
                    "Vergleichen, zum Beispiel mit == oder >=, oder mit „$name :“ davor benennen"));
        } else if (variablen.containsKey(bedingung.variable())) {
            melde(bedingung.zeile(), "„" + bedingung.variable() + "“ ist in dieser Regel schon vergeben", "Einen anderen Namen wählen");
        } else {
            typ.ifPresent(t -> variablen.put(bedingung.variable(), t));
        }
    }

    /** From now on the consequence is read: it knows bound names, not the fields. */
    void zurFolge() {
        folge = true;
    }

    Optional<Typ> typ(Ausdruck ausdruck) {
        if (ausdruck instanceof Ausdruck.Zahl) {
            return Optional.of(Typ.ZAHL);
        }
        if (ausdruck instanceof Ausdruck.Text) {
            return Optional.of(Typ.TEXT);
        }
        if (ausdruck instanceof Ausdruck.Wahrheit) {
            return Optional.of(Typ.WAHRHEIT);
        }
        if (ausdruck instanceof Ausdruck.Nichts) {
            return Optional.of(Typ.NICHTS);
        }
        if (ausdruck instanceof Ausdruck.Pfad pfad) {
            return pfad.konstante() ? konstante(pfad) : pfad(pfad);
        }
        if (ausdruck instanceof Ausdruck.Variable variable) {
            return variable(variable);
        }
        if (ausdruck instanceof Ausdruck.Aufruf aufruf) {
            return aufruf(aufruf);
        }
        if (ausdruck instanceof Ausdruck.Verneinung verneinung) {
            typ(verneinung.inhalt()).ifPresent(t -> verlange(t.istWahrheit(), verneinung.zeile(), "!", t));
            return Optional.of(Typ.WAHRHEIT);
        }
        if (ausdruck instanceof Ausdruck.Auswahl auswahl) {
            return auswahl(auswahl);
        }
        return verknuepfung((Ausdruck.Verknuepfung) ausdruck);
    }

    private Optional<Typ> konstante(Ausdruck.Pfad pfad) {
        String name = pfad.namen().get(0);
        Class<?> klasse = Sachverhalt.klasse(name).filter(Class::isEnum).orElse(null);
        if (klasse == null) {
            return melde(pfad.zeile(), "„" + pfad + "“ ist keine bekannte Konstante: „" + name + "“ gibt es nicht",
                    Vorschlag.satz(name, sachverhalt.aufzaehlungen()));
        }
        List<String> werte = Stream.of(klasse.getEnumConstants()).map(wert -> ((Enum<?>) wert).name()).toList();
        if (pfad.namen().size() != 2 || !werte.contains(pfad.namen().get(1))) {
            String gesucht = pfad.namen().size() < 2 ? "" : pfad.namen().get(1);
            return melde(pfad.zeile(), "„" + pfad + "“ ist keine bekannte Konstante", Vorschlag.satz(gesucht, werte, name + "."));
        }
        return Optional.of(new Typ(klasse));
    }

    private Optional<Typ> pfad(Ausdruck.Pfad pfad) {
        if (folge) {
            return melde(pfad.zeile(), "„" + pfad + "“ steht in der Folge; dort sind die Felder des Sachverhalts nicht bekannt",
                    "In den Bedingungen mit „$" + pfad.namen().get(pfad.namen().size() - 1) + " : " + pfad + "“ benennen und „$"
                            + pfad.namen().get(pfad.namen().size() - 1) + "“ verwenden");
        }
        return feld(pfad.zeile(), new Typ(sachverhalt.typ()), pfad.namen());
    }

    private Optional<Typ> variable(Ausdruck.Variable variable) {
        if (!gebunden.contains(variable.name())) {
            return melde(variable.zeile(), "„" + variable.name() + "“ ist in den Bedingungen nicht benannt",
                    gebunden.isEmpty() ? "In den Bedingungen ergänzen, zum Beispiel: " + variable.name() + " : gremium.mitgliederzahl"
                            : Vorschlag.satz(variable.name(), gebunden));
        }
        if (folge && !variable.felder().isEmpty()) {
            return melde(variable.zeile(), "in der Folge stehen nach „" + variable.name() + "“ keine Felder",
                    "Das Feld selbst in den Bedingungen benennen");
        }
        return Optional.ofNullable(variablen.get(variable.name())).flatMap(typ -> feld(variable.zeile(), typ, variable.felder()));
    }

    private Optional<Typ> feld(int zeile, Typ von, List<String> namen) {
        Typ typ = von;
        for (String name : namen) {
            Map<String, Method> felder = Sachverhalt.felder(typ.klasse());
            if (!felder.containsKey(name)) {
                return felder.isEmpty() ? melde(zeile, "„" + name + "“ gibt es nicht: davor steht kein Sachverhalt mit Feldern (" + typ + ")",
                        "Ein abgeleitetes Feld im Sachverhalt verwenden oder dort ergänzen lassen")
                        : melde(zeile, "das Feld „" + name + "“ gibt es in " + typ.klasse().getSimpleName() + " nicht",
                        Vorschlag.satz(name, felder.keySet()));
            }
            typ = Typ.von(felder.get(name));
        }
        return Optional.of(typ);
    }

    private Optional<Typ> aufruf(Ausdruck.Aufruf aufruf) {
        List<Optional<Typ>> gegeben = aufruf.angaben().stream().map(this::typ).toList();
        List<Regelfunktion> gleichnamige = Regelfunktion.mitNamen(aufruf.name());
        if (gleichnamige.isEmpty()) {
            return melde(aufruf.zeile(), "die Funktion „" + aufruf.name() + "“ gehört nicht zur Regelsprache",
                    Vorschlag.satz(aufruf.name(), Regelfunktion.namen()));
        }
        if (gegeben.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(gleichnamige.get(0).ergebnis());
        }
        List<Typ> typen = gegeben.stream().map(Optional::orElseThrow).toList();
        return gleichnamige.stream().filter(funktion -> funktion.nimmt(typen)).findFirst().map(Regelfunktion::ergebnis)
                .or(() -> melde(aufruf.zeile(), "„" + aufruf.name() + "“ passt nicht zu den Angaben ( "
                                + typen.stream().map(Typ::toString).collect(Collectors.joining(", ")) + " )",
                        "Zulässig ist " + gleichnamige.stream().map(Regelfunktion::toString).sorted().collect(Collectors.joining(" oder "))));
    }

    private Optional<Typ> auswahl(Ausdruck.Auswahl auswahl) {
        if (folge) {
            return nurInBedingungen(auswahl.zeile(), "in");
        }
        Optional<Typ> wert = typ(auswahl.wert());
        for (Ausdruck zulaessiger : auswahl.zulaessige()) {
            Optional<Typ> typ = typ(zulaessiger);
            wert.ifPresent(links -> typ.ifPresent(rechts -> verlange(links.vergleichbarMit(rechts), zulaessiger.zeile(), "in", links, rechts)));
        }
        if (auswahl.zulaessige().isEmpty()) {
            melde(auswahl.zeile(), "die Auswahl nach „in“ ist leer", "Die zulässigen Werte in die Klammer schreiben");
        }
        return Optional.of(Typ.WAHRHEIT);
    }

    private Optional<Typ> verknuepfung(Ausdruck.Verknuepfung verknuepfung) {
        String zeichen = verknuepfung.zeichen();
        if (folge && NUR_IN_BEDINGUNGEN.contains(zeichen)) {
            return nurInBedingungen(verknuepfung.zeile(), zeichen);
        }
        Optional<Typ> links = typ(verknuepfung.links());
        Optional<Typ> rechts = typ(verknuepfung.rechts());
        links.ifPresent(l -> rechts.ifPresent(r -> verlange(passt(zeichen, l, r, verknuepfung), verknuepfung.zeile(), zeichen, l, r)));
        return Optional.of(Set.of("+", "-", "*").contains(zeichen) ? Typ.ZAHL : Typ.WAHRHEIT);
    }

    private boolean passt(String zeichen, Typ links, Typ rechts, Ausdruck.Verknuepfung verknuepfung) {
        return switch (zeichen) {
            case "&&", "||" -> links.istWahrheit() && rechts.istWahrheit();
            case "+", "-", "*" -> links.istZahl() && rechts.istZahl();
            case "==", "!=" -> links.vergleichbarMit(rechts) && !(folge && vergleichtObjekte(links, rechts, verknuepfung));
            case "contains", "not contains" -> links.istListe() && rechts.vergleichbarMit(new Typ(links.element()));
            case "memberOf", "not memberOf" -> rechts.istListe() && links.vergleichbarMit(new Typ(rechts.element()));
            default -> links.geordnet() && rechts.geordnet() && links.vergleichbarMit(rechts);
        };
    }

    /** In a consequence == is Java's: right for numbers, constants and null, but not for two boxed numbers, dates or texts. */
    private static boolean vergleichtObjekte(Typ links, Typ rechts, Ausdruck.Verknuepfung verknuepfung) {
        return Stream.of(links, rechts).noneMatch(typ -> typ.klasse().isPrimitive() || typ.klasse().isEnum() || typ.istNichts());
    }

    private Optional<Typ> nurInBedingungen(int zeile, String zeichen) {
        return melde(zeile, "„" + zeichen + "“ ist nur in Bedingungen zulässig", "Als Bedingung schreiben; die Folge stellt nur fest");
    }

    private void verlange(boolean erfuellt, int zeile, String zeichen, Typ... typen) {
        if (!erfuellt) {
            melde(zeile, "„" + zeichen + "“ passt hier nicht: " + (typen.length == 1 ? "davon betroffen ist " : "verbunden werden ")
                    + Arrays.stream(typen).map(Typ::toString).collect(Collectors.joining(" und ")), abhilfe(zeichen, typen));
        }
    }

    private static String abhilfe(String zeichen, Typ... typen) {
        return switch (zeichen) {
            case "!" -> "Verneint wird eine Bedingung oder eine Ja-Nein-Angabe";
            case "&&", "||" -> "Auf beiden Seiten müssen Bedingungen oder Ja-Nein-Angaben stehen";
            case "+", "-", "*" -> "Gerechnet wird nur mit Zahlen";
            case "contains", "not contains" -> "Links steht eine Liste, rechts eines ihrer Elemente";
            case "memberOf", "not memberOf" -> "Rechts steht eine Liste, links eines ihrer Elemente";
            case "<", "<=", ">", ">=" -> "Eine Reihenfolge haben nur zwei Zahlen, zwei Daten oder zwei Zeitpunkte";
            default -> Arrays.stream(typen).anyMatch(Typ::istNichts) ? "Das Feld ist immer angegeben; den Vergleich mit null streichen"
                    : "Beide Seiten müssen gleicher Art sein";
        };
    }

    private Optional<Typ> melde(int zeile, String grund, String abhilfe) {
        beanstandungen.melde(zeile, grund, abhilfe);
        return Optional.empty();
    }
}
