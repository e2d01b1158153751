package de.beratungsfolge.regelwerk.pruefungen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checks the rules can answer: name in the case format, type of the facts, possible results in order
 * of precedence (the first one found wins where facts consist of several questions), values of a result.
 */
public enum Pruefungsart {

    BESCHLUSSFAEHIGKEIT("beschlussfaehigkeit", Beschlussfaehigkeit.class,
            List.of("BESCHLUSSFAEHIG", "GILT_ALS_BESCHLUSSFAEHIG", "BESCHLUSSUNFAEHIG"),
            Map.of("anwesend", Werttyp.ZAHL, "erforderlich", Werttyp.ZAHL)),
    ABSTIMMUNG("abstimmung", Abstimmung.class,
            List.of("ANGENOMMEN", "ABGELEHNT"),
            Map.of("einstimmig", Werttyp.WAHRHEIT, "erforderlich", Werttyp.ZAHL, "gewertet", Werttyp.STIMMEN)),
    ABSTIMMUNGSFORM("abstimmungsform", Abstimmungsform.class,
            List.of("GEHEIM", "NAMENTLICH", "OFFEN"),
            Map.of("erforderlichGeheim", Werttyp.ZAHL)),
    BEFANGENHEIT("befangenheit", Befangenheit.class,
            List.of("AUSGESCHLOSSEN", "NICHT_AUSGESCHLOSSEN"),
            Map.of("entscheidetBeiStreit", Werttyp.code("RAT", "AUSSCHUSS", "BEIRAT"))),
    MITWIRKUNG("mitwirkung", Mitwirkung.class,
            List.of("ENTSCHEIDEND", "MOEGLICHERWEISE_ENTSCHEIDEND", "NICHT_ENTSCHEIDEND"),
            Map.of()),
    LADUNG("ladung", Ladung.class,
            List.of("FRISTGERECHT", "VERSPAETET", "GEHEILT"),
            Map.of("spaetesterZugang", Werttyp.DATUM, "volleTage", Werttyp.ZAHL)),
    ABBERUFUNG("abberufung", Abberufung.class,
            List.of("NICHT_VORGESEHEN", "UNZULAESSIG", "ZU_FRUEH", "ZULAESSIG", "ABBERUFEN", "NICHT_ABBERUFEN", "EINGELEITET"),
            Map.of("erforderlicheAntragstellende", Werttyp.ZAHL, "fruehesteSitzung", Werttyp.DATUM,
                    "erforderlich", Werttyp.ZAHL, "nachfolgeBis", Werttyp.DATUM));

    /** Result of every check when no rule is known for the reference date. */
    public static final String NICHT_ENTSCHEIDBAR = "NICHT_ENTSCHEIDBAR";

    private final String bezeichnung;
    private final Class<? extends Pruefung> faktentyp;
    private final List<String> ergebnisse;
    private final Map<String, Werttyp> werte;

    Pruefungsart(String bezeichnung, Class<? extends Pruefung> faktentyp, List<String> ergebnisse, Map<String, Werttyp> werte) {
        this.bezeichnung = bezeichnung;
        this.faktentyp = faktentyp;
        this.ergebnisse = ergebnisse;
        this.werte = werte;
    }

    /** Name in the case format. */
    public String bezeichnung() {
        return bezeichnung;
    }

    public Class<? extends Pruefung> faktentyp() {
        return faktentyp;
    }

    /** Result codes a rule may state, in order of precedence; without {@link #NICHT_ENTSCHEIDBAR}. */
    public List<String> ergebnisse() {
        return ergebnisse;
    }

    /** Names and types of the values a result may carry. */
    public Map<String, Werttyp> werte() {
        return werte;
    }

    /** The check of this name in the case format, if there is one. */
    public static Optional<Pruefungsart> mitBezeichnung(String bezeichnung) {
        return Stream.of(values()).filter(art -> art.bezeichnung.equals(bezeichnung)).findFirst();
    }
}
