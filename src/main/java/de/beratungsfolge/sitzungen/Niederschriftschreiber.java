package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the minutes from the records of a meeting, in the order in which minutes here are written. */
@Service
@Transactional(readOnly = true)
public class Niederschriftschreiber {

    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Tagesordnung tagesordnung;
    private final Tagesordnungswortlaut agenda;
    private final Anwesenheiten anwesenheiten;
    private final Niederschriftlisten teilnehmer;
    private final Ausschluesse ausschluesse;
    private final List<Niederschriftquelle> quellen;
    private final WortlautRepository wortlaute;
    private final Drucksachen drucksachen;
    private final Gremien gremien;

    Niederschriftschreiber(Sitzungen sitzungen, Sitzungsaemter aemter, Tagesordnung tagesordnung,
                           Tagesordnungswortlaut agenda, Anwesenheiten anwesenheiten, Niederschriftlisten teilnehmer, Ausschluesse ausschluesse,
                           List<Niederschriftquelle> quellen, WortlautRepository wortlaute,
                           Drucksachen drucksachen, Gremien gremien) {
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.tagesordnung = tagesordnung;
        this.agenda = agenda;
        this.anwesenheiten = anwesenheiten;
        this.teilnehmer = teilnehmer;
        this.ausschluesse = ausschluesse;
        this.quellen = quellen;
        this.wortlaute = wortlaute;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
    }

    /** @return the minutes as they stand: drafted from the record, worded as their keeper left them */
    public Niederschriftentwurf entwurf(long sitzungId) {
        return entwurf(sitzungId, wortlaute.findBySitzungIdOrderById(sitzungId).stream()
                .collect(Collectors.toMap(Wortlaut::schluessel, Wortlaut::text)));
    }

    /** @return the minutes with these wordings by key, the rest as drafted */
    public Niederschriftentwurf entwurf(long sitzungId, Map<String, String> texte) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Niederschriftlisten.Listen listen = teilnehmer.zu(sitzung);
        UnaryOperator<Niederschriftentwurf.Teil> formuliert = teil -> texte.containsKey(teil.schluessel())
                ? teil.mitText(texte.get(teil.schluessel()).strip()) : teil;
        return new Niederschriftentwurf(
                sitzung.nummer() + ". Sitzung: " + gremien.gremium(sitzung.gremiumId()).name(),
                zeitUndOrt(sitzung),
                aemter.inWorten(sitzung, Sitzungsamt.VORSITZ),
                aemter.inWorten(sitzung, Sitzungsamt.SCHRIFTFUEHRUNG),
                listen.anwesend(),
                listen.entschuldigt(),
                listen.fehlend(),
                teilnahmen(sitzungId, Teilnahme.Kreis.VERWALTUNG),
                teilnahmen(sitzungId, Teilnahme.Kreis.GAST),
                Stream.of(geschaeftsordnung(sitzung), Niederschriftentwurf.Teil.entworfen(Teilart.TAGESORDNUNG, agenda.zu(sitzung)),
                        ausschliessungsgruende(sitzung)).map(formuliert).toList(),
                tagesordnung.punkte(sitzungId).stream().map(punkt -> abschnitt(punkt, formuliert)).toList(),
                sitzung.niederschriftErgaenzung(),
                sitzung.niederschriftBemerkung());
    }

    private Niederschriftentwurf.Teil geschaeftsordnung(Sitzung sitzung) {
        long stimmberechtigt = anwesenheiten.liste(sitzung.id()).stream().filter(Anwesenheit::stimmberechtigtAnwesend).count();
        return Niederschriftentwurf.Teil.entworfen(Teilart.GESCHAEFTSORDNUNG, sitzung.beschlussfaehigkeit() == null ? ""
                : "Festgestellt: " + (sitzung.ladung() == null ? "" : Bezeichnungen.ergebnis("ladung", sitzung.ladung()) + "; ")
                        + Bezeichnungen.ergebnis("beschlussfaehigkeit", sitzung.beschlussfaehigkeit()) + ". Anwesend: "
                        + stimmberechtigt + (stimmberechtigt == 1 ? " stimmberechtigtes Mitglied." : " stimmberechtigte Mitglieder."));
    }

    private Niederschriftentwurf.Teil ausschliessungsgruende(Sitzung sitzung) {
        boolean ausgeschlossen = ausschluesse.fuerSitzung(sitzung.id()).stream()
                .anyMatch(ausschluss -> Boolean.TRUE.equals(ausschluss.ausgeschlossen()));
        boolean beirat = gremien.gremium(sitzung.gremiumId()).art() == GremiumArt.SENIORENBEIRAT;
        return Niederschriftentwurf.Teil.entworfen(Teilart.AUSSCHLIESSUNGSGRUENDE, "Ausschließungsgründe gemäß "
                + (beirat ? "§ 31 GO NRW" : "§§ 31, 43 Abs. 2 und 50 Abs. 6 GO NRW")
                + (ausgeschlossen ? " sind bei den Punkten vermerkt." : " sind bei keinem Mitglied festgestellt."));
    }

    private static String zeitUndOrt(Sitzung sitzung) {
        return Datum.mitWochentag(sitzung.datum()) + ", " + Datum.deutsch(sitzung.beginn())
                + (sitzung.ende() == null ? "" : " bis " + Datum.deutsch(sitzung.ende())) + ", " + sitzung.ort();
    }

    private List<String> teilnahmen(long sitzungId, Teilnahme.Kreis kreis) {
        return anwesenheiten.teilnahmen(sitzungId).stream().filter(teilnahme -> teilnahme.kreis() == kreis)
                .map(Teilnahme::name).toList();
    }

    private Niederschriftentwurf.Abschnitt abschnitt(Tagesordnungspunkt punkt,
                                                     UnaryOperator<Niederschriftentwurf.Teil> formuliert) {
        String drucksache = punkt.stationId() == null ? null
                : drucksachen.drucksache(drucksachen.station(punkt.stationId()).drucksacheId()).nummer() + " DS";
        return new Niederschriftentwurf.Abschnitt(punkt.id(), punkt.kurzname(), punkt.oeffentlich(), punkt.titel(),
                drucksache, quellen.stream().flatMap(quelle -> quelle.teile(punkt).stream()).map(formuliert).toList());
    }
}
