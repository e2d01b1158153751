package de.beratungsfolge.sitzungen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Corrections of a closed meeting's record. Until both have signed the minutes the record is corrected at once; afterwards
 * only by a Berichtigungsvermerk that both sign, and what was signed before stays as it is. Old and new value are kept.
 */
@Service
@Transactional
public class Berichtigungen {

    private final BerichtigungRepository berichtigungen;
    private final SitzungRepository sitzungen;
    private final List<Berichtigungsart> arten;
    private final Berichtigungsbefunde befunde;
    private final Berichtigungsfeststellung feststellung;
    private final Niederschriftwortlaut wortlaut;
    private final Auszuege auszuege;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final ObjectMapper json;
    private final TransactionTemplate probe;

    Berichtigungen(BerichtigungRepository berichtigungen, SitzungRepository sitzungen, List<Berichtigungsart> arten,
                   Berichtigungsbefunde befunde, Berichtigungsfeststellung feststellung, Niederschriftwortlaut wortlaut,
                   Auszuege auszuege, Gremien gremien, Feststellungen feststellungen, ObjectMapper json, PlatformTransactionManager transaktionen) {
        this.berichtigungen = berichtigungen;
        this.sitzungen = sitzungen;
        this.arten = arten;
        this.befunde = befunde;
        this.feststellung = feststellung;
        this.wortlaut = wortlaut;
        this.auszuege = auszuege;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.json = json;
        this.probe = new TransactionTemplate(transaktionen);
        this.probe.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @return meetings whose record can be corrected, latest first */
    @Transactional(readOnly = true)
    public List<Sitzung> berichtigbare() {
        return sitzungen.findAll().stream().filter(Berichtigungen::geschlossen)
                .sorted((a, b) -> b.datum().compareTo(a.datum())).toList();
    }

    /**
     * Takes a correction. A plain one takes effect at once; a Vermerk is only noted until both have signed it.
     *
     * @return the correction and whether the chair has to establish something again
     * @throws EingabeFehler if it lacks its reason, changes nothing, or cannot be beside what else is recorded
     */
    public Ergebnis aufnehmen(long sitzungId, Berichtigungseingabe eingabe, String person) {
        Sitzung sitzung = sitzung(sitzungId);
        new Pruefliste().abweisenWenn(!geschlossen(sitzung), "Sitzung", "Sie ist noch nicht geschlossen.")
                .verlange("Was wird berichtigt", eingabe.gegenstand())
                .verlange("Grund der Berichtigung", eingabe.grund()).hoechstens("Grund der Berichtigung", eingabe.grund(), 2000)
                .verlange("Berichtigt am", eingabe.am())
                .abweisenWenn(eingabe.am() != null && eingabe.am().isBefore(sitzung.datum()), "Berichtigt am",
                        "liegt vor der Sitzung (" + Datum.deutsch(sitzung.datum()) + ").").abschliessen();
        Berichtigung neue = new Berichtigung();
        neue.sitzungId = sitzungId;
        neue.nummer = von(sitzungId).size() + 1;
        neue.vermerk = sitzung.stand() == Sitzungsstand.ABGESCHLOSSEN;
        neue.stand = Berichtigungsstand.VORGEMERKT;
        neue.gegenstand = eingabe.gegenstand();
        neue.personId = eingabe.personId();
        neue.abstimmungId = eingabe.abstimmungId();
        neue.eingabe = schreiben(eingabe);
        neue.grund = eingabe.grund().strip();
        neue.beantragtVon = gremien.nameVon(person);
        neue.am = eingabe.am();
        if (!neue.vermerk) {
            return new Ergebnis(neue, vollziehen(neue, sitzung, eingabe, person, neue.am));
        }
        Berichtigungsart.Wirkung wirkung = probe.execute(status -> {
            Berichtigungsart.Wirkung erprobt = art(eingabe).vollziehen(sitzung, eingabe);
            status.setRollbackOnly();
            return erprobt;
        });
        uebernehmen(neue, wirkung);
        berichtigungen.save(neue);
        feststellungen.festhalten(anlass(sitzung, "Berichtigungsvermerk vorgeschlagen", person, neue.am), Eintragsart.SCHRITT, inhalt(neue));
        return new Ergebnis(neue, false);
    }

    /**
     * Signs a Vermerk; with the second signature it takes effect.
     *
     * @param inVertretung whether the person signs for somebody absent; the signature says so by "i. V."
     * @return whether the chair has to establish something again
     * @throws EingabeFehler if the same person signs twice, or the record has changed so that it cannot take effect
     */
    public boolean unterschreiben(long id, Unterschrift.Rolle rolle, LocalDate am, String person, boolean inVertretung) {
        Berichtigung vermerk = vorgemerkte(id);
        Sitzung sitzung = sitzung(vermerk.sitzungId);
        String name = gremien.nameVon(person);
        new Pruefliste().verlange("Unterschrieben am", am)
                .abweisenWenn(am != null && am.isBefore(vermerk.am), "Unterschrieben am",
                        "liegt vor der Berichtigung (" + Datum.deutsch(vermerk.am) + ").")
                .abweisenWenn(Unterschrift.von(vermerk.schriftfuehrung, name), "Unterschrift", name + " hat diesen Vermerk schon "
                        + "unterschrieben. Die zweite Unterschrift leistet eine andere Person ("
                        + Unterschrift.norm(gremien.gremium(sitzung.gremiumId)) + ").").abschliessen();
        String zeichnung = Unterschrift.zeichnung(name, inVertretung);
        if (rolle == Unterschrift.Rolle.SCHRIFTFUEHRUNG) {
            vermerk.schriftfuehrung = zeichnung;
            vermerk.schriftfuehrungAm = am;
        } else {
            new Pruefliste().verlange("Unterschrift der Schriftführung", vermerk.schriftfuehrung).abschliessen();
            vermerk.vorsitz = zeichnung;
            vermerk.vorsitzAm = am;
        }
        berichtigungen.save(vermerk);
        feststellungen.festhalten(anlass(sitzung, "Berichtigungsvermerk unterschrieben ("
                + (rolle == Unterschrift.Rolle.VORSITZ ? "Vorsitz)" : "Schriftführung)"), person, am), Eintragsart.UNTERSCHRIFT,
                Map.of("berichtigung", vermerk.nummer, "rolle", rolle, "name", zeichnung));
        return rolle == Unterschrift.Rolle.VORSITZ
                && vollziehen(vermerk, sitzung, lesen(vermerk.eingabe), person, am);
    }

    /** Refuses to sign a Vermerk; the record stays. @throws EingabeFehler without a reason */
    public void ablehnen(long id, String grund, LocalDate am, String person) {
        new Pruefliste().verlange("Bemerkung", grund).hoechstens("Bemerkung", grund, 2000).verlange("Datum", am).abschliessen();
        Berichtigung vermerk = vorgemerkte(id);
        vermerk.stand = Berichtigungsstand.ABGELEHNT;
        vermerk.ablehnung = grund.strip();
        berichtigungen.save(vermerk);
        feststellungen.festhalten(anlass(sitzung(vermerk.sitzungId), "Berichtigungsvermerk nicht unterschrieben", person, am),
                Eintragsart.SCHRITT, Map.of("berichtigung", vermerk.nummer, "bemerkung", vermerk.ablehnung));
    }

    /**
     * Records what the chair establishes upon the findings raised again.
     *
     * @param angaben per id of the finding of this correction
     * @return whether something else is established now than before, so that somebody must look after the consequences
     * @throws EingabeFehler if one is left open or a deviation has no reason
     */
    public boolean feststellen(long id, Map<Long, Festgestellt> angaben, LocalDate am, String person) {
        Berichtigung berichtigung = berichtigung(id);
        Sitzung sitzung = sitzung(berichtigung.sitzungId);
        new Pruefliste().verlange("Festgestellt am", am).abschliessen();
        Map<String, String> entwuerfe = wortlaut.entwuerfe(sitzung.id());
        boolean geaendert = feststellung.feststellen(berichtigung, sitzung, angaben, anlass(sitzung, "Berichtigung", person, am));
        auszuegeErneuern(sitzung, entwuerfe, person);
        return geaendert;
    }

    /** Records what was done about the consequences. @throws EingabeFehler if nothing is said */
    public void folgenGeklaert(long id, String bericht, LocalDate am, String person) {
        new Pruefliste().verlange("Was veranlasst ist", bericht).hoechstens("Was veranlasst ist", bericht, 4000)
                .verlange("Am", am).abschliessen();
        Berichtigung berichtigung = berichtigung(id);
        feststellungen.festhalten(anlass(sitzung(berichtigung.sitzungId), "Folgen der Berichtigung geklärt", person, am),
                Eintragsart.SCHRITT, Map.of("berichtigung", berichtigung.nummer, "bericht", bericht.strip()));
    }

    /** @return every correction of a meeting, oldest first */
    @Transactional(readOnly = true)
    public List<Berichtigung> von(long sitzungId) {
        return berichtigungen.findBySitzungIdOrderByNummer(sitzungId);
    }

    /** @return the texts of the signed Berichtigungsvermerke of a meeting, to be shown under its minutes */
    @Transactional(readOnly = true)
    public List<String> vermerke(long sitzungId) {
        return von(sitzungId).stream().filter(eine -> eine.vermerk && eine.stand == Berichtigungsstand.VOLLZOGEN)
                .map(Niederschrifttext::vermerk).toList();
    }

    /** @return one correction
     *  @throws NoSuchElementException if there is none */
    @Transactional(readOnly = true)
    public Berichtigung berichtigung(long id) {
        return berichtigungen.findById(id).orElseThrow(() -> new NoSuchElementException("Berichtigung " + id));
    }

    /** @return findings the chair has to establish again, with what they are about */
    @Transactional(readOnly = true)
    public Map<Berichtigungsbefund, String> offeneFeststellungen(long id) {
        Map<Berichtigungsbefund, String> offene = new LinkedHashMap<>();
        feststellung.offene(id).forEach(einer -> offene.put(einer, feststellung.ort(einer)));
        return offene;
    }

    private boolean vollziehen(Berichtigung berichtigung, Sitzung sitzung, Berichtigungseingabe eingabe, String person, LocalDate am) {
        Map<String, String> entwuerfe = wortlaut.entwuerfe(sitzung.id());
        uebernehmen(berichtigung, art(eingabe).vollziehen(sitzung, eingabe));
        berichtigung.stand = Berichtigungsstand.VOLLZOGEN;
        berichtigungen.save(berichtigung);
        Anlass anlass = anlass(sitzung, berichtigung.vermerk ? "Berichtigungsvermerk vollzogen" : "Angaben berichtigt", person, am);
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, inhalt(berichtigung));
        boolean neuFestzustellen = befunde.erheben(berichtigung, sitzung, anlass);
        auszuegeErneuern(sitzung, entwuerfe, person);
        return neuFestzustellen;
    }

    private void uebernehmen(Berichtigung berichtigung, Berichtigungsart.Wirkung wirkung) {
        berichtigung.vorher = schreiben(wirkung.vorher());
        berichtigung.nachher = schreiben(wirkung.nachher());
        berichtigung.satz = wirkung.satz();
        berichtigung.punktId = wirkung.punktId();
    }

    private void auszuegeErneuern(Sitzung sitzung, Map<String, String> entwuerfe, String person) {
        if (sitzung.stand() == Sitzungsstand.ABGESCHLOSSEN) {
            wortlaut.ueberholteVerwerfen(sitzung.id(), entwuerfe);
            auszuege.erstellen(sitzung.id(), person);
        }
    }

    private Berichtigung vorgemerkte(long id) {
        Berichtigung vermerk = berichtigung(id);
        if (vermerk.stand != Berichtigungsstand.VORGEMERKT) {
            throw new EingabeFehler("Berichtigungsvermerk", "Er ist schon entschieden.");
        }
        return vermerk;
    }

    private Berichtigungsart art(Berichtigungseingabe eingabe) {
        return arten.stream().filter(eine -> eine.gegenstand() == eingabe.gegenstand()).findFirst().orElseThrow();
    }

    private Sitzung sitzung(long id) {
        return sitzungen.findById(id).orElseThrow();
    }

    private static boolean geschlossen(Sitzung sitzung) {
        return sitzung.stand() == Sitzungsstand.GESCHLOSSEN || sitzung.stand() == Sitzungsstand.ABGESCHLOSSEN;
    }

    private static Map<String, Object> inhalt(Berichtigung berichtigung) {
        return Map.of("nummer", berichtigung.nummer, "vermerk", berichtigung.vermerk, "gegenstand", berichtigung.gegenstand,
                "satz", berichtigung.satz, "grund", berichtigung.grund, "vorher", berichtigung.vorher, "nachher", berichtigung.nachher);
    }

    private static Anlass anlass(Sitzung sitzung, String schritt, String person, LocalDate am) {
        return new Anlass(sitzung.kennung(), schritt, person, am.atStartOfDay());
    }

    private String schreiben(Object wert) {
        try {
            return json.writeValueAsString(wert);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Berichtigung lässt sich nicht als JSON schreiben", fehler);
        }
    }

    private Berichtigungseingabe lesen(String text) {
        try {
            return json.readValue(text, Berichtigungseingabe.class);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Berichtigung ist nicht lesbar", fehler);
        }
    }

    /** A correction, and whether the chair has to establish something again. */
    public record Ergebnis(Berichtigung berichtigung, boolean neuFestzustellen) {
    }
}
