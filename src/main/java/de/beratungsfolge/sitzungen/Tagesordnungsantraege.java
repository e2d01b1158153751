package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals for the agenda: received, put on it or not by the chair, treated by the body (§ 48 Abs. 1, § 58 Abs. 2 GO NRW). */
@Service
@Transactional
public class Tagesordnungsantraege {

    private static final String PFLICHT = "PFLICHT";

    private final TagesordnungsantragRepository antraege;
    private final Anliegenliste anliegen;
    private final Feststellungen feststellungen;
    private final Gremien gremien;
    private final Clock uhr;

    Tagesordnungsantraege(TagesordnungsantragRepository antraege, Anliegenliste anliegen, Feststellungen feststellungen, Gremien gremien,
             Clock uhr) {
        this.antraege = antraege;
        this.anliegen = anliegen;
        this.feststellungen = feststellungen;
        this.gremien = gremien;
        this.uhr = uhr;
    }

    /**
     * Enters a proposal and asks the rules whether it must be put on the agenda.
     *
     * @throws EingabeFehler if something is missing, or the number of members cannot be
     */
    public Tagesordnungsantrag eintragen(Tagesordnungsantragseingabe eingabe, String person) {
        boolean fraktion = eingabe.fraktion() != null && !eingabe.fraktion().isBlank();
        new Pruefliste()
                .verlange("Gremium", eingabe.gremium())
                .abweisenWenn(!fraktion && eingabe.ratsmitglieder() == null, "Antragstellende",
                        "Bitte die Fraktion oder die Zahl der Mitglieder angeben.")
                .abweisenWenn(fraktion && eingabe.ratsmitglieder() != null, "Antragstellende",
                        "Bitte nur die Fraktion oder nur die Zahl der Mitglieder angeben.")
                .abweisenWenn(eingabe.ratsmitglieder() != null && eingabe.ratsmitglieder() < 1, "Zahl der Mitglieder",
                        "muss mindestens 1 sein.")
                .hoechstens("Fraktion", eingabe.fraktion(), 200).hoechstens("Namen", eingabe.namen(), 1000)
                .verlange("Titel", eingabe.titel()).hoechstens("Titel", eingabe.titel(), 500)
                .verlange("Text des Antrags", eingabe.text())
                .verlange("Eingegangen am", eingabe.eingegangenAm())
                .abschliessen();
        Gremium gremium = gremien.gremium(eingabe.gremium()).orElseThrow(
                () -> new EingabeFehler("Gremium", "„" + eingabe.gremium() + "“ ist nicht bekannt."));
        String anfang = "Antrag-" + eingabe.eingegangenAm().getYear() + "-";
        String kennung = anfang + (antraege.countByKennungStartingWith(anfang) + 1);
        Anlass anlass = new Anlass(kennung, "Antrag eingegangen", person, eingabe.eingegangenAm().atStartOfDay());
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, eingabe);
        ErhobenerBefund befund = feststellungen.erheben(anlass.fuer("Aufnahme in die Tagesordnung geprüft"),
                Vorschlagsfakten.von(gremium, fraktion, eingabe.ratsmitglieder()), eingabe.eingegangenAm());
        return antraege.save(new Tagesordnungsantrag(null, null, kennung, gremium.id(), fraktion ? eingabe.fraktion().strip() : null,
                eingabe.ratsmitglieder(), eingabe.namen(), eingabe.titel().strip(), eingabe.text().strip(),
                eingabe.eingegangenAm(), !eingabe.nichtoeffentlich(), befund.id(), null, null, null, null));
    }

    /**
     * Records what the chair established and whether the proposal goes on the agenda; if so, it waits for the body.
     *
     * @param mitteilung what those who proposed are told; mandatory if it does not
     * @throws EingabeFehler if a deviation has no reason, or what was established and decided contradict each other
     */
    public Tagesordnungsantrag entscheiden(long antragId, Festgestellt festgestellt, Boolean aufnehmen, String mitteilung,
                              String person) {
        Tagesordnungsantrag antrag = antrag(antragId);
        new Pruefliste().verlange("Ihre Feststellung", festgestellt.ergebnis())
                .verlange("Aufnahme in die Tagesordnung", aufnehmen)
                .abweisenWenn(PFLICHT.equals(festgestellt.ergebnis()) && Boolean.FALSE.equals(aufnehmen),
                        "Aufnahme in die Tagesordnung", "Wer die Pflicht feststellt, nimmt den Vorschlag auch auf.")
                .abweisenWenn(Boolean.FALSE.equals(aufnehmen) && (mitteilung == null || mitteilung.isBlank()),
                        "Mitteilung an die Antragstellenden", "bitte angeben.")
                .hoechstens("Mitteilung an die Antragstellenden", mitteilung, 2000).abschliessen();
        Anlass anlass = new Anlass(antrag.kennung(), "Aufnahme in die Tagesordnung festgestellt", person, jetzt());
        feststellungen.feststellen(anlass, feststellungen.befund(antrag.befundId()), festgestellt.ergebnis(),
                festgestellt.begruendung());
        Long wartend = aufnehmen ? anliegen.anmelden(new Anliegen(null, antrag.gremiumId(), Punktart.ANTRAG,
                titel(antrag), antrag.kennung(), antrag.oeffentlich(), antrag.eingegangenAm(), null, false)).id() : null;
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("aufgenommen", aufnehmen);
        inhalt.put("mitteilung", aufnehmen ? null : mitteilung.strip());
        feststellungen.festhalten(anlass.fuer(aufnehmen ? "Antrag auf die Tagesordnung genommen"
                : "Antrag nicht aufgenommen, Antragstellende benachrichtigt"), Eintragsart.SCHRITT, inhalt);
        return antraege.save(antrag.entschieden(aufnehmen, aufnehmen ? null : mitteilung.strip(), wartend));
    }

    /** Records what the body made of the proposal. */
    public void ergebnisFesthalten(long antragId, Beratungsergebnis ergebnis, String person) {
        Tagesordnungsantrag antrag = antraege.save(antrag(antragId).mitErgebnis(ergebnis));
        feststellungen.festhalten(new Anlass(antrag.kennung(), gremien.gremium(antrag.gremiumId()).name() + ": "
                + ergebnis.bezeichnung(), person, jetzt()), Eintragsart.SCHRITT, Map.of("ergebnis", ergebnis));
    }

    /** @return the proposal
     *  @throws NoSuchElementException if there is none */
    public Tagesordnungsantrag antrag(long id) {
        return antraege.findById(id).orElseThrow(() -> new NoSuchElementException("Antrag " + id));
    }

    /** @return the proposal of this Kennung, if there is one */
    public Optional<Tagesordnungsantrag> mitKennung(String kennung) {
        return antraege.findByKennung(kennung);
    }

    /** @return the finding whether it must be put on the agenda */
    public ErhobenerBefund befund(Tagesordnungsantrag antrag) {
        return feststellungen.befund(antrag.befundId());
    }

    private static String titel(Tagesordnungsantrag antrag) {
        String titel = "Antrag: " + antrag.titel() + (antrag.fraktion() == null ? "" : " (" + antrag.fraktion() + ")");
        return titel.length() <= 500 ? titel : antrag.titel();
    }

    private LocalDateTime jetzt() {
        return LocalDateTime.now(uhr.withZone(Datum.ZONE));
    }
}
