package de.beratungsfolge.prozesse.abberufung;

import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.ABLAUF_BESTAETIGEN;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.NACHFOLGE_FESTSTELLEN;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN;

import de.beratungsfolge.beiratsaemter.Abberufungsakten;
import de.beratungsfolge.beiratsaemter.Abberufungsverfahren;
import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Wahlzettel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays a recall: the motion, the meeting that votes, the successor. */
abstract class Abberufungsspiel extends Buehnentest {

    @Autowired
    Aufgaben aufgaben;
    @Autowired
    Gremien gremien;
    @Autowired
    Vorstandsaemter aemter;
    @Autowired
    Abberufungsakten akten;
    @Autowired
    Anliegenliste anliegenliste;
    @Autowired
    Sitzungsaemter sitzungsaemter;

    /** A Seniorenbeirat, its meeting, and the motion about it. */
    record Antrag(String gremium, Sitzungsspiel sitzung, String vorgang) {

        long id() {
            return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
        }
    }

    Antrag beantragen(int mitglieder, Vorstandsamt amt, int unterschriften, LocalDateTime eingang, LocalDate tag) {
        String gremium = Beiratsbau.mitVorstand(buehne, mitglieder);
        Sitzungsspiel sitzung = buehne.sitzungAm(tag, gremium);
        return new Antrag(gremium, sitzung, aufgaben.starten("abberufung", "sitzungsdienst",
                daten(gremium, amt, mitglieder(gremium, unterschriften), eingang, sitzung.sitzung().id())));
    }

    Map<String, Object> daten(String gremium, Vorstandsamt amt, List<Long> unterschriften, LocalDateTime eingang, long sitzung) {
        return new HashMap<>(Map.of("gremium", gremium, "amt", amt.name(), "eingangAm", eingang.toLocalDate(), "eingangUm",
                eingang.toLocalTime(), "empfaenger", "STADTVERWALTUNG", "entgegengenommenVon", "Frau Post", "sitzung", sitzung,
                Aufgaben.DATEN, Map.of("antragstellende", unterschriften)));
    }

    List<Long> mitglieder(String gremium, int zahl) {
        return aemter.mitglieder(gremien.gremium(gremium).orElseThrow().id(), Beiratsbau.SEIT).stream().map(Person::id)
                .limit(zahl).toList();
    }

    void zulaessigkeit(Antrag antrag, String ergebnis, String grund) {
        aufgaben.erledigen(antrag.vorgang(), ZULAESSIGKEIT_FESTSTELLEN, "sitzungsdienst",
                Map.of("festgestellt", ergebnis, "begruendung", grund));
    }

    /** The meeting votes; whoever leads it establishes this. */
    void abstimmen(Antrag antrag, int ja, int nein, String festgestellt) {
        stimmen(antrag, ja, nein).ergebnis(festgestellt);
    }

    /** The meeting votes; whoever leads it establishes what the rules found. */
    void abstimmenWieGerechnet(Antrag antrag, int ja, int nein) {
        Sitzungsspiel sitzung = stimmen(antrag, ja, nein);
        sitzung.ergebnis(verfahren.letzterBefund(sitzung.kennung(), "abberufung").ergebnis());
    }

    private Sitzungsspiel stimmen(Antrag antrag, int ja, int nein) {
        Sitzungsspiel sitzung = antrag.sitzung();
        sitzung.geleitetVon(sitzungsaemter.vorsitz(sitzung.sitzung()).map(Person::benutzer).orElseThrow());
        return sitzung.mitAnliegen(verfahren.anliegen(antrag.vorgang()).id()).eroeffnen(ja + nein)
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(ja, nein, 0));
    }

    void ablauf(Antrag antrag, String leitung, String aussprache) {
        aufgaben.erledigen(antrag.vorgang(), ABLAUF_BESTAETIGEN, leitung, Map.of("aussprache", aussprache, "bemerkung", ""));
    }

    /** Seven members recall with nine votes and without a debate. */
    Antrag abberufen(Vorstandsamt amt, LocalDate tag) {
        Antrag antrag = beantragen(13, amt, 7, tag.minusDays(3).atTime(16, 30), tag);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmen(antrag, 9, 4, "ABBERUFEN");
        ablauf(antrag, amt == Vorstandsamt.VORSITZ ? "haarmann" : "weltgen", "NEIN");
        return antrag;
    }

    /** Another meeting elects this person; with the chair vacant a deputy leads it without anybody's doing. */
    void nachfolgeWaehlen(Antrag antrag, LocalDate tag, String name, boolean geheim) {
        Sitzungsspiel sitzung = buehne.sitzungAm(tag, antrag.gremium());
        String leitung = sitzungsaemter.vorsitz(sitzung.sitzung()).map(Person::benutzer).orElseThrow();
        sitzung.geleitetVon(leitung).mitAnliegen(verfahren.anliegen(antrag.vorgang()).id()).eroeffnen(13)
                .vorschlagen("Amt", 0, name).waehlen(new Wahlzettel(geheim ? "GEHEIM" : "OFFEN", geheim ? null : "Alle wollten es.",
                        Map.of(name, 12), 1, 0, geheim ? 0 : null)).wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN");
    }

    void nachfolgeFeststellen(Antrag antrag, String ergebnis) {
        aufgaben.erledigen(antrag.vorgang(), NACHFOLGE_FESTSTELLEN, "sitzungsdienst",
                Map.of("festgestellt", ergebnis, "begruendung", "", "aussprache", "NEIN"));
    }

    Abberufungsverfahren verfahren(Antrag antrag) {
        return akten.verfahren(antrag.id());
    }
}
