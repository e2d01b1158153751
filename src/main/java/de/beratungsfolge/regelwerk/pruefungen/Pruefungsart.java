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
                    "erforderlich", Werttyp.ZAHL, "nachfolgeBis", Werttyp.DATUM)),
    WAHL("wahl", Wahl.class,
            List.of("GEWAEHLT", "ENGERE_WAHL", "LOS", "NICHT_GEWAEHLT"),
            Map.of("personen", Werttyp.NAMEN, "erforderlich", Werttyp.ZAHL, "gueltig", Werttyp.ZAHL)),
    SITZVERTEILUNG("sitzverteilung", Sitzverteilung.class,
            List.of("VERTEILT", "LOS"),
            Map.of("verfahren", Werttyp.code("HARE_NIEMEYER", "DHONDT"), "sitze", Werttyp.SITZE, "los", Werttyp.los("listen"))),
    AUSSCHUSSVORSITZE("ausschussvorsitze", Ausschussvorsitze.class,
            List.of("EINIGUNG", "ZUGRIFF", "LOS"),
            Map.of("reihenfolge", Werttyp.REIHENFOLGE)),
    AUSSCHUSSBESETZUNG("ausschussbesetzung", Ausschussbesetzung.class,
            List.of("UNZULAESSIG", "ZULAESSIG"),
            Map.of()),
    BEKANNTMACHUNG("bekanntmachung", Bekanntmachung.class,
            List.of("RECHTZEITIG", "VERSPAETET", "FEHLT", "NICHT_VORGESCHRIEBEN"),
            Map.of("bewirktAm", Werttyp.DATUM)),
    TAGESORDNUNG("tagesordnung", Tagesordnung.class,
            List.of("ZULAESSIG", "UNZULAESSIG", "PFLICHT", "KEINE_PFLICHT"),
            Map.of()),
    SITZUNGSFORM("sitzungsform", Sitzungsform.class,
            List.of("ZULAESSIG", "UNZULAESSIG"),
            Map.of()),
    BERATUNGSFOLGE("beratungsfolge", Beratungsfolge.class,
            List.of("FEHLERHAFT", "HINWEISE", "IN_ORDNUNG"),
            Map.of()),
    NACHFOLGE("nachfolge", Nachfolge.class,
            List.of("FRISTGERECHT", "VERSPAETET"),
            Map.of("spaetestens", Werttyp.DATUM)),
    DRINGLICHKEIT("dringlichkeit", Dringlichkeit.class,
            List.of("ZULAESSIG", "UNZULAESSIG"),
            Map.of("genehmigungDurch", Werttyp.code("RAT", "AUSSCHUSS"))),
    WIDERSPRUCH("widerspruch", Widerspruch.class,
            List.of("FRISTGERECHT", "VERSPAETET", "SITZUNG_ZU_FRUEH", "SITZUNG_ZU_SPAET", "UNZULAESSIG"),
            Map.of("letzterTag", Werttyp.DATUM, "sitzungVon", Werttyp.DATUM, "sitzungBis", Werttyp.DATUM,
                    "entscheidet", Werttyp.code("RAT", "AUFSICHT"))),
    EINSPRUCH("einspruch", Einspruch.class,
            List.of("HEMMT", "WIRKUNGSLOS", "NICHT_ANWENDBAR"),
            Map.of("erforderlich", Werttyp.ZAHL)),
    MITTELBEREITSTELLUNG("mittelbereitstellung", Mittelbereitstellung.class,
            List.of("ZULAESSIG", "UNZULAESSIG"),
            Map.of()),
    NIEDERSCHRIFT("niederschrift", Niederschrift.class,
            List.of("UNVOLLSTAENDIG", "VOLLSTAENDIG"),
            Map.of("fehlt", Werttyp.codes("UNTERSCHRIFT_VORSITZ", "UNTERSCHRIFT_SCHRIFTFUEHRUNG", "BEKANNTGABE", "GENEHMIGUNG", "KOPIE"))),
    BEIRAT_DELEGIERTE("beirat-delegierte", BeiratDelegierte.class,
            List.of("ALLE_ZUGELASSEN", "TEILWEISE", "KEINE"),
            Map.of("zugelassen", Werttyp.NAMEN, "abgelehnt", Werttyp.NAMEN)),
    BEIRAT_STIMMZETTEL("beirat-stimmzettel", BeiratStimmzettel.class,
            List.of("GUELTIG", "UNGUELTIG"),
            Map.of()),
    BEIRAT_WAHL("beirat-wahl", BeiratWahl.class,
            List.of("GEWAEHLT", "LOS"),
            Map.of("gewaehlt", Werttyp.NAMEN, "los", Werttyp.los("personen"), "nachruecker", Werttyp.REIHENFOLGE)),
    BEIRAT_NACHRUECKEN("beirat-nachruecken", BeiratNachruecken.class,
            List.of("NACHGERUECKT", "SITZ_BLEIBT_LEER"),
            Map.of("person", Werttyp.TEXT)),
    BEIRAT_VORSTAND("beirat-vorstand", BeiratVorstand.class,
            List.of("GUELTIG", "UNGUELTIG"),
            Map.of()),
    BEIRAT_KASSENPRUEFUNG("beirat-kassenpruefung", BeiratKassenpruefung.class,
            List.of("FRISTGERECHT", "VERSPAETET", "UNVOLLSTAENDIG"),
            Map.of("spaetestens", Werttyp.DATUM)),
    BEIRAT_WAHLEINLADUNG("beirat-wahleinladung", BeiratWahleinladung.class,
            List.of("FRISTGERECHT", "VERSPAETET", "UNZULAESSIG"),
            Map.of("spaetestens", Werttyp.DATUM)),
    BEIRAT_EILGESCHAEFT("beirat-eilgeschaeft", BeiratEilgeschaeft.class,
            List.of("ZULAESSIG", "UNZULAESSIG"),
            Map.of()),
    BEIRAT_MITTEL("beirat-mittel", BeiratMittel.class,
            List.of("ZULAESSIG", "UNZULAESSIG"),
            Map.of()),
    BEIRAT_VERSAMMLUNG("beirat-versammlung", BeiratVersammlung.class,
            List.of("EINBERUFEN", "OFFEN", "VERSAEUMT"),
            Map.of("spaetestens", Werttyp.DATUM)),
    BEIRAT_EMPFEHLUNG("beirat-empfehlung", BeiratEmpfehlung.class,
            List.of("ENTSCHIEDEN", "NICHT_ENTSCHIEDEN"),
            Map.of());

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
