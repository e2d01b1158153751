package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes of the election, their signature, and the notice for the press (§ 12 Abs. 6, 7 GeschO-SB). */
@Service
@Transactional
public class Wahlniederschriften {

    private static final int ZEICHEN = 50_000;

    private final Wahlakte akte;
    private final Wahlwortlaut wortlaut;
    private final Wahlleitungsname wahlleitung;
    private final Feststellungen feststellungen;

    Wahlniederschriften(Wahlakte akte, Wahlwortlaut wortlaut, Wahlleitungsname wahlleitung,
                        Feststellungen feststellungen) {
        this.akte = akte;
        this.wortlaut = wortlaut;
        this.wahlleitung = wahlleitung;
        this.feststellungen = feststellungen;
    }

    /**
     * Stores the wording for the signature.
     *
     * @param begruendung why something that was found missing stays out; null if nothing is
     * @throws EingabeFehler if the text is empty, or something is missing without a reason
     */
    public void fertigen(long id, String text, String begruendung, String person) {
        Beiratswahl wahl = akte.wahl(id);
        List<String> fehlt = wortlaut.fehlendes(wahl, text);
        new Pruefliste().verlange("Niederschrift", text).hoechstens("Niederschrift", text, ZEICHEN)
                .abweisenWenn(!Feststellung.fehlt(text) && !fehlt.isEmpty() && Feststellung.fehlt(begruendung), "Niederschrift",
                        "Es fehlt: " + String.join("; ", fehlt) + ". Bitte ergänzen oder begründen, warum es fehlen soll.")
                .hoechstens("Begründung", begruendung, 2000).abschliessen();
        wahl.niederschrift = text.strip();
        akte.sichern(wahl);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("text", wahl.niederschrift);
        inhalt.put("fehlt", fehlt);
        inhalt.put("begruendung", fehlt.isEmpty() ? null : begruendung.strip());
        akte.festhalten(wahl, "Niederschrift über die Wahl gefertigt", inhalt, person);
    }

    /**
     * The Wahlleitung signs, or gives the wording back.
     *
     * @param unterschrieben null: not answered
     * @param bemerkung      why it goes back
     * @param inVertretung   whoever acts does so for the absent Wahlleitung
     * @return straight on, or the wording once more
     * @throws EingabeFehler if somebody else signs, or something is missing or impossible
     */
    public Wahlschritt unterzeichnen(long id, Boolean unterschrieben, LocalDate am, String bemerkung, boolean inVertretung,
                                     String person) {
        Beiratswahl wahl = akte.wahl(id);
        new Pruefliste().abweisenWenn(!person.equals(wahl.wahlleitung) && !inVertretung, "Unterschrift",
                        "Hier unterschreibt die Wahlleitung selbst: " + wahlleitung.von(wahl) + ".")
                .verlange("Unterschrift", unterschrieben).verlange("Unterschrieben am", am)
                .abweisenWenn(am != null && am.isBefore(wahl.versammlungAm), "Unterschrieben am",
                        "liegt vor der Wahl (" + Datum.deutsch(wahl.versammlungAm) + ").")
                .abweisenWenn(am != null && am.isAfter(akte.heute()), "Unterschrieben am", "liegt in der Zukunft.")
                .abweisenWenn(Boolean.FALSE.equals(unterschrieben) && Feststellung.fehlt(bemerkung), "Bemerkung",
                        "Bitte sagen Sie, was an der Niederschrift zu ändern ist.")
                .hoechstens("Bemerkung", bemerkung, 2000).abschliessen();
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("unterschrieben", unterschrieben);
        inhalt.put("am", am);
        inhalt.put("bemerkung", bemerkung);
        inhalt.put("inVertretung", inVertretung);
        if (unterschrieben) {
            wahl.niederschriftHash = Pruefsumme.von(wahl.niederschrift);
            wahl.unterzeichnetAm = am;
            wahl.stand = Wahlstand.UNTERZEICHNET;
            akte.sichern(wahl);
            inhalt.put("hash", wahl.niederschriftHash);
        }
        feststellungen.festhalten(akte.jetzt(wahl, unterschrieben ? "Niederschrift über die Wahl unterschrieben"
                : "Niederschrift über die Wahl zurückgegeben", person), Eintragsart.UNTERSCHRIFT, inhalt);
        return unterschrieben ? Wahlschritt.WEITER : Wahlschritt.NOCH_EINMAL;
    }

    /**
     * Notes the notice for the local press and when it was released.
     *
     * @throws EingabeFehler if wording or day are missing or the day is impossible
     */
    public void presse(long id, String text, LocalDate am, String person) {
        Beiratswahl wahl = akte.wahl(id);
        new Pruefliste().verlange("Mitteilung", text).hoechstens("Mitteilung", text, ZEICHEN)
                .verlange("An die Presse gegeben am", am)
                .abweisenWenn(am != null && am.isBefore(wahl.versammlungAm), "An die Presse gegeben am",
                        "liegt vor der Wahl (" + Datum.deutsch(wahl.versammlungAm) + ").")
                .abweisenWenn(am != null && am.isAfter(akte.heute()), "An die Presse gegeben am", "liegt in der Zukunft.")
                .abschliessen();
        wahl.presseText = text.strip();
        wahl.presseAm = am;
        akte.sichern(wahl);
        akte.festhalten(wahl, "Wahlergebnis an die Lokalpresse gegeben", Map.of("text", wahl.presseText, "am", am), person);
    }
}
