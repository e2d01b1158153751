package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Punktregie.stimmen;

import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.abberufung.AbberufungProzess;
import de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two motions to recall the chair: the first fails by one vote, the second does not (§ 4 Abs. 2 GeschO-SB). */
@Component
@Profile(Erzaehluhr.PROFIL)
class Abberufungsdrehbuch {

    private static final List<String> SIEBEN = List.of("Bruno Birke", "Christel Buche", "Elfriede Eibe", "Heinz Holunder",
            "Ilse Kirsch", "Margret Mispel", "Siegfried Schlehe");
    private static final String DIENST = Beiratsleute.SITZUNGSDIENST;

    private final Aufgaben aufgaben;
    private final Befundlage befunde;
    private final Sitzungsregie regie;
    private final Punktregie punkte;
    private final Beiratsleute leute;
    private final Erzaehluhr uhr;

    Abberufungsdrehbuch(Aufgaben aufgaben, Befundlage befunde, Sitzungsregie regie, Punktregie punkte, Beiratsleute leute,
                        Erzaehluhr uhr) {
        this.aufgaben = aufgaben;
        this.befunde = befunde;
        this.regie = regie;
        this.punkte = punkte;
        this.leute = leute;
        this.uhr = uhr;
    }

    /** Eight of thirteen are in favour. @return the meeting that voted */
    Sitzung scheitern(Sitzung vorige) {
        Sitzung sitzung = planen(2, LocalDate.of(2026, 1, 22), LocalDate.of(2026, 1, 5));
        abstimmen(sitzung, vorige, LocalDateTime.of(2026, 1, 12, 16, 30), 8, 5);
        return sitzung;
    }

    /** Nine of thirteen are in favour; another meeting elects the successor. @return that meeting */
    Sitzung gelingen(Sitzung vorige) {
        Sitzung sitzung = planen(3, LocalDate.of(2026, 2, 19), LocalDate.of(2026, 2, 2));
        String vorgang = abstimmen(sitzung, vorige, LocalDateTime.of(2026, 2, 9, 10, 15), 9, 4);
        return nachfolgeWaehlen(vorgang, sitzung);
    }

    private Sitzung planen(int nummer, LocalDate tag, LocalDate am) {
        uhr.stellen(am);
        return regie.planen(nummer, tag);
    }

    private String abstimmen(Sitzung sitzung, Sitzung vorige, LocalDateTime eingang, int ja, int nein) {
        uhr.stellen(eingang.toLocalDate(), eingang.toLocalTime().plusMinutes(10));
        String vorgang = aufgaben.starten(AbberufungProzess.SCHLUESSEL, DIENST, antrag(sitzung, eingang));
        aufgaben.erledigen(vorgang, Elemente.ZULAESSIGKEIT_FESTSTELLEN, DIENST,
                Map.of("festgestellt", befunde.ergebnis(vorgang, "abberufung"), "begruendung", ""));
        regie.einladen(sitzung, eingang.toLocalDate().plusDays(1));
        regie.eroeffnen(sitzung, List.of());
        punkte.niederschriftGenehmigen(sitzung);
        punkte.abberufen(sitzung, ja, nein);
        aufgaben.erledigen(vorgang, Elemente.ABLAUF_BESTAETIGEN, regie.benutzer(sitzung, Sitzungsamt.VORSITZ),
                Map.of("aussprache", "NEIN", "bemerkung", ""));
        regie.schliessen(sitzung);
        regie.kopieAbgeben(vorige, sitzung.datum().plusDays(1));
        return vorgang;
    }

    private Map<String, Object> antrag(Sitzung sitzung, LocalDateTime eingang) {
        LocalDate tag = eingang.toLocalDate();
        return new HashMap<>(Map.of("gremium", Beiratsleute.GREMIUM, "amt", "VORSITZ", "eingangAm", tag,
                "eingangUm", eingang.toLocalTime(), "empfaenger", "STADTVERWALTUNG", "entgegengenommenVon", "Tobias Thymian",
                "sitzung", sitzung.id(), Aufgaben.DATEN, Map.of("antragstellende",
                        SIEBEN.stream().map(name -> leute.mitglied(name, tag).id()).toList())));
    }

    /** Nobody holds the chair: the program has a deputy preside. */
    private Sitzung nachfolgeWaehlen(String vorgang, Sitzung abberufen) {
        Sitzung sitzung = planen(4, LocalDate.of(2026, 3, 3), abberufen.datum().plusDays(4));
        regie.einladen(sitzung, abberufen.datum().plusDays(4));
        regie.eroeffnen(sitzung, List.of());
        punkte.niederschriftGenehmigen(sitzung);
        punkte.waehlen(sitzung, "Vorsitz", stimmen("Elfriede Eibe", 8, "Karl Kiefer", 5));
        regie.schliessen(sitzung);
        aufgaben.erledigen(vorgang, Elemente.NACHFOLGE_FESTSTELLEN, DIENST, Map.of("festgestellt",
                befunde.ergebnis(vorgang, "nachfolge"), "begruendung", "", "aussprache", "NEIN"));
        regie.kopieAbgeben(abberufen, sitzung.datum().plusDays(1));
        return sitzung;
    }
}
