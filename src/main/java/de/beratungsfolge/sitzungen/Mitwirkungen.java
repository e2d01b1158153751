package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.BefangeneStimme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bias found after a vote: whether it was decisive, and what follows (§ 31 Abs. 6 GO NRW). */
@Service
@Transactional
public class Mitwirkungen {

    private static final String AUSGESCHLOSSEN = "AUSGESCHLOSSEN";
    private static final String NICHT_ENTSCHEIDEND = "NICHT_ENTSCHEIDEND";

    private final Mitwirkungsablage ablage;
    private final Stimmberechtigung stimmberechtigung;
    private final Anliegenliste anliegen;
    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Mitwirkungen(Mitwirkungsablage ablage, Stimmberechtigung stimmberechtigung, Anliegenliste anliegen,
                 Drucksachen drucksachen, Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.stimmberechtigung = stimmberechtigung;
        this.anliegen = anliegen;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes over the grounds said to have existed and asks the rules about each.
     *
     * @param anzeigen grounds of one item, at least one
     * @throws EingabeFehler if there was no vote on the item, or somebody did not take part in it
     */
    public Mitwirkung anzeigen(List<Anzeige> anzeigen, String person) {
        Mitwirkungspruefung.einPunkt(anzeigen);
        Tagesordnungspunkt punkt = ablage.punkt(anzeigen.get(0).punktId());
        Abstimmungsergebnis abstimmung = ablage.abstimmung(punkt).orElseThrow(() -> new EingabeFehler(
                "Tagesordnungspunkt", "Über diesen Punkt ist kein Ergebnis einer Abstimmung festgestellt."));
        List<Anwesenheit> amTisch = stimmberechtigung.amTisch(punkt);
        Mitwirkungspruefung.personen(anzeigen, stimmberechtigung.fuer(punkt), ablage.einzelstimmen(abstimmung),
                stimmberechtigung::name);
        Mitwirkung mitwirkung = ablage.speichern(new Mitwirkung(null, abstimmung.id(), null, null, null, null));
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        for (Anzeige anzeige : anzeigen) {
            Anwesenheit wer = amTisch.stream().filter(einer -> einer.personId() == anzeige.personId()).findFirst()
                    .orElseThrow();
            ErhobenerBefund befund = feststellungen.erheben(anlass(punkt, "Befangenheit nach der Abstimmung geprüft: "
                            + stimmberechtigung.name(anzeige.personId()), person),
                    Befangenheitsfakten.fakten(gremien.gremiumAm(sitzung.gremiumId(), sitzung.datum()), wer.art(), anzeige), sitzung.datum());
            ablage.speichern(new Befangener(null, mitwirkung.id(), anzeige.personId(), befund.id(), null, null));
        }
        return mitwirkung;
    }

    /**
     * Records for each person whether the ground existed.
     *
     * @param jePerson establishments by the id of the {@link Befangener}
     * @return whether anybody was biased
     * @throws EingabeFehler if one is left open or a deviation has no reason
     */
    public boolean befangenheitFeststellen(long id, Map<Long, Festgestellt> jePerson, String person) {
        Tagesordnungspunkt punkt = ablage.punktVon(id);
        for (Befangener einer : ablage.personen(id)) {
            String name = stimmberechtigung.name(einer.personId());
            Festgestellt festgestellt = jePerson.get(einer.id());
            if (festgestellt == null || festgestellt.ergebnis() == null) {
                throw new EingabeFehler(name, "Bitte feststellen, ob befangen oder nicht.");
            }
            feststellungen.feststellen(anlass(punkt, "Befangenheit nach der Abstimmung festgestellt: " + name, person),
                    feststellungen.befund(einer.befundId()), festgestellt.ergebnis(), festgestellt.begruendung());
            ablage.speichern(einer.festgestellt(AUSGESCHLOSSEN.equals(festgestellt.ergebnis())));
        }
        return !ablage.befangene(id).isEmpty();
    }

    /** @return the biased whose vote has to be asked for: neither the form of the vote nor its numbers tell it */
    public List<Befangener> zuFragende(long id) {
        return ablage.befangene(id).stream().filter(einer -> ablage.bekannteStimme(id, einer).isEmpty()).toList();
    }

    /**
     * Takes over how the biased voted, where it is not known anyway, and asks the rules whether they were decisive.
     *
     * @param jePerson votes by the id of the {@link Befangener}
     * @throws EingabeFehler if one is missing or the numbers do not allow them
     */
    public void pruefen(long id, Map<Long, BefangeneStimme> jePerson, String person) {
        Tagesordnungspunkt punkt = ablage.punktVon(id);
        Abstimmungsergebnis abstimmung = ablage.abstimmungVon(id);
        Map<String, BefangeneStimme> stimmen = new LinkedHashMap<>();
        List<BefangeneStimme> fakten = new ArrayList<>();
        Pruefliste liste = new Pruefliste();
        for (Befangener einer : ablage.befangene(id)) {
            BefangeneStimme stimme = ablage.bekannteStimme(id, einer).orElse(jePerson.get(einer.id()));
            String name = stimmberechtigung.name(einer.personId());
            liste.verlange("Stimme von " + name, stimme);
            stimmen.put(name, stimme);
            fakten.add(stimme);
            ablage.speichern(einer.mitStimme(stimme));
        }
        liste.abschliessen();
        feststellungen.festhalten(anlass(punkt, "Stimmen der Befangenen festgehalten", person), Eintragsart.SCHRITT, stimmen);
        ErhobenerBefund befund = feststellungen.erheben(anlass(punkt, "Mitwirkung geprüft", person),
                new de.beratungsfolge.regelwerk.pruefungen.Mitwirkung(abstimmung.ja(), abstimmung.nein(),
                        abstimmung.enthaltungen(), "GEHEIM".equals(abstimmung.form()), fakten),
                sitzungen.sitzung(punkt.sitzungId).datum());
        ablage.speichern(ablage.mitwirkung(id).mitBefund(befund.id()));
    }

    /**
     * Records what the chair established; at a paper's item the paper's record says it too.
     *
     * @return whether something has to follow
     * @throws EingabeFehler if a deviation has no reason
     */
    public boolean feststellen(long id, Festgestellt festgestellt, String person) {
        Tagesordnungspunkt punkt = ablage.punktVon(id);
        Mitwirkung mitwirkung = ablage.mitwirkung(id);
        Anlass anlass = anlass(punkt, "Mitwirkung festgestellt", person);
        feststellungen.feststellen(anlass, feststellungen.befund(mitwirkung.befundId()), festgestellt.ergebnis(),
                festgestellt.begruendung());
        ablage.speichern(mitwirkung.mitFeststellung(festgestellt.ergebnis()));
        anDerDrucksache(punkt, anlass, Map.of("mitwirkung", festgestellt.ergebnis(), "befundEintrag", mitwirkung.befundId()));
        return !NICHT_ENTSCHEIDEND.equals(festgestellt.ergebnis());
    }

    /**
     * Records what is done; a new treatment is put before the body as a matter of its own.
     *
     * @param vorgang business key of the process that asks
     * @throws EingabeFehler if nothing was chosen or said
     */
    public void folgenVeranlassen(long id, Mitwirkung.Folge folge, String worte, String vorgang, String person) {
        Tagesordnungspunkt punkt = ablage.punktVon(id);
        new Pruefliste().verlange("Was wird veranlasst?", folge).verlange("Erläuterung", worte)
                .hoechstens("Erläuterung", worte, 2000).abschliessen();
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        if (folge == Mitwirkung.Folge.ERNEUT_BEHANDELN) {
            String titel = "Erneute Beratung: " + punkt.titel;
            anliegen.anmelden(new Anliegen(null, sitzung.gremiumId(), Punktart.ANTRAG,
                    titel.substring(0, Math.min(titel.length(), 500)), vorgang, punkt.oeffentlich,
                    sitzung.datum().plusDays(1), null, false));
        }
        ablage.speichern(ablage.mitwirkung(id).mitFolge(folge, worte.strip()));
        Anlass anlass = anlass(punkt, "Folgen der Mitwirkung veranlasst", person);
        Map<String, Object> inhalt = Map.of("folge", folge, "erlaeuterung", worte.strip());
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, inhalt);
        anDerDrucksache(punkt, anlass, inhalt);
    }

    private void anDerDrucksache(Tagesordnungspunkt punkt, Anlass anlass, Map<String, Object> inhalt) {
        if (punkt.stationId != null) {
            String nummer = drucksachen.drucksache(drucksachen.station(punkt.stationId).drucksacheId()).nummer();
            feststellungen.festhalten(new Anlass(nummer, anlass.vorgang() + ", " + anlass.schritt(), anlass.person(),
                    anlass.geschehenAm()), Eintragsart.SCHRITT, inhalt);
        }
    }

    /** Unlike what happens in the meeting, this happens when it is entered. */
    private Anlass anlass(Tagesordnungspunkt punkt, String schritt, String person) {
        return sitzungen.vorbereitung(sitzungen.sitzung(punkt.sitzungId), punkt.kurzname() + ": " + schritt, person);
    }
}
