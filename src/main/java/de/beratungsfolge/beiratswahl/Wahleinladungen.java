package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.BeiratWahleinladung;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening an election of the Seniorenbeirat and inviting to it (§§ 11, 12 Abs. 1 GeschO-SB). */
@Service
@Transactional
public class Wahleinladungen {

    static final String FRISTGERECHT = "FRISTGERECHT";

    private final Wahlakte akte;
    private final ZugangRepository zugaenge;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Wahleinladungen(Wahlakte akte, ZugangRepository zugaenge, Gremien gremien, Feststellungen feststellungen) {
        this.akte = akte;
        this.zugaenge = zugaenge;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Opens an election; whoever does it leads it.
     *
     * @param kuerzel short form of the body that is elected
     * @throws EingabeFehler if something is missing, the body is no Seniorenbeirat, or its last election is not finished
     */
    public Beiratswahl eroeffnen(String kuerzel, LocalDate amtszeitEnde, LocalDate versammlungAm, String person) {
        Optional<Gremium> gremium = gremien.gremium(kuerzel);
        Optional<Beiratswahl> laufende = gremium.flatMap(eines -> akte.laufende(eines.id()));
        new Pruefliste().verlange("Gremium", kuerzel)
                .abweisenWenn(kuerzel != null && gremium.filter(eines -> eines.art() == GremiumArt.SENIORENBEIRAT).isEmpty(),
                        "Gremium", "„" + kuerzel + "“ ist kein Seniorenbeirat.")
                .abweisenWenn(laufende.isPresent(), "Gremium", "Dafür läuft schon eine Wahl ("
                        + laufende.map(Beiratswahl::vorgang).orElse("") + ").")
                .verlange("Ende der Amtszeit", amtszeitEnde)
                .verlange("Tag der Delegiertenversammlung", versammlungAm).abschliessen();
        Beiratswahl neu = new Beiratswahl();
        neu.gremiumId = gremium.orElseThrow().id();
        neu.wahlleitung = person;
        neu.amtszeitEnde = amtszeitEnde;
        neu.versammlungAm = versammlungAm;
        neu.stand = Wahlstand.LAEUFT;
        akte.sichern(neu);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("gremium", kuerzel);
        inhalt.put("wahlleitung", person);
        inhalt.put("amtszeitEnde", amtszeitEnde);
        inhalt.put("versammlungAm", versammlungAm);
        akte.festhalten(neu, "Wahl eröffnet", inhalt, person);
        return neu;
    }

    /**
     * Notes the invitation and asks the rules; the last receipt counts.
     *
     * @throws EingabeFehler if a receipt is missing or impossible
     */
    public void einladen(long id, Wahleinladung eingabe, String person) {
        Beiratswahl wahl = akte.wahl(id);
        pruefen(eingabe.zugaenge());
        zugaenge.deleteAll(akte.zugaenge(id));
        eingabe.zugaenge().forEach(einer -> zugaenge.save(
                new Zugang(null, id, einer.empfaenger().strip(), einer.zugangAm())));
        wahl.schriftlich = eingabe.schriftlich();
        wahl.zugangAm = eingabe.zugaenge().stream().map(Wahleinladung.Empfang::zugangAm).max(LocalDate::compareTo)
                .orElseThrow();
        akte.festhalten(wahl, "Zur Wahl eingeladen", eingabe, person);
        wahl.einladungBefundId = feststellungen.erheben(akte.jetzt(wahl, "Einladung zur Wahl geprüft", person),
                new BeiratWahleinladung(wahl.amtszeitEnde, wahl.zugangAm, wahl.schriftlich), wahl.zugangAm).id();
        akte.sichern(wahl);
    }

    /**
     * Establishes whether the invitation was in time and form.
     *
     * @param fortsetzung what follows if it was not; null where it was
     * @param grund       why the election goes on in spite of that
     * @return straight on, or a new invitation
     * @throws EingabeFehler if a deviation has no reason, or what follows is missing
     */
    public Wahlschritt feststellen(long id, Feststellung festgestellt, Fortsetzung fortsetzung, String grund,
                                   String person) {
        Beiratswahl wahl = akte.wahl(id);
        feststellungen.feststellen(akte.jetzt(wahl, "Einladung zur Wahl festgestellt", person),
                feststellungen.befund(wahl.einladungBefundId), festgestellt.ergebnis(), festgestellt.begruendung());
        if (FRISTGERECHT.equals(festgestellt.ergebnis())) {
            return Wahlschritt.WEITER;
        }
        new Pruefliste().verlange("Wie es weitergeht", fortsetzung)
                .abweisenWenn(fortsetzung == Fortsetzung.FORTSETZEN && Feststellung.fehlt(grund), "Grund der Fortsetzung",
                        "Die Einladung war nicht ordnungsgemäß. Bitte sagen Sie, warum trotzdem gewählt wird.")
                .hoechstens("Grund der Fortsetzung", grund, 2000).abschliessen();
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("fortsetzung", fortsetzung);
        inhalt.put("grund", grund);
        akte.festhalten(wahl, fortsetzung == Fortsetzung.FORTSETZEN ? "Wahl trotz des Mangels fortgesetzt"
                : "Es wird neu eingeladen", inhalt, person);
        return fortsetzung == Fortsetzung.FORTSETZEN ? Wahlschritt.WEITER : Wahlschritt.NOCH_EINMAL;
    }

    private void pruefen(List<Wahleinladung.Empfang> zugaenge) {
        Pruefliste liste = new Pruefliste().abweisenWenn(zugaenge.isEmpty(), "Eingeladene",
                "bitte mindestens eine Organisation oder Person mit dem Tag des Zugangs angeben.");
        for (int zeile = 1; zeile <= zugaenge.size(); zeile++) {
            Wahleinladung.Empfang einer = zugaenge.get(zeile - 1);
            liste.verlange("Eingeladen (Zeile " + zeile + ")", einer.empfaenger())
                    .hoechstens("Eingeladen (Zeile " + zeile + ")", einer.empfaenger(), 200)
                    .verlange("Zugang (Zeile " + zeile + ")", einer.zugangAm())
                    .abweisenWenn(einer.zugangAm() != null && einer.zugangAm().isAfter(akte.heute()),
                            "Zugang (Zeile " + zeile + ")", Datum.deutsch(einer.zugangAm()) + " liegt in der Zukunft.");
        }
        liste.abschliessen();
    }
}
