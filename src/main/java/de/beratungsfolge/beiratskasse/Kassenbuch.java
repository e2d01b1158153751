package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Beiratsgremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Mittelempfaenger;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Income and spending of the Seniorenbeirat; what a spending is for is asked of the rules (§ 8 GeschO-SB). */
@Service
@Transactional
public class Kassenbuch {

    private static final String ZULAESSIG = "ZULAESSIG";

    private final BuchungRepository buchungen;
    private final Beiratsgremium beirat;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Kassenbuch(BuchungRepository buchungen, Beiratsgremium beirat, Feststellungen feststellungen, Clock uhr) {
        this.buchungen = buchungen;
        this.beirat = beirat;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /**
     * The entries of one cash year.
     *
     * @param einnahmen sum, in words
     * @param ausgaben  sum of everything spent, lawful or not, in words
     */
    public record Jahr(List<Buchung> buchungen, String einnahmen, String ausgaben) {
    }

    /**
     * Takes in an income, which is entered at once, or a spending, about which the rules are asked.
     *
     * @throws EingabeFehler if something is missing or impossible
     */
    public Buchung aufnehmen(BuchungEingabe eingabe, String person) {
        Long cent = Geld.lesen("Betrag", eingabe.betrag());
        boolean ausgabe = eingabe.art() == Buchungsart.AUSGABE;
        pruefen(eingabe, cent, ausgabe);
        Buchung neu = new Buchung();
        neu.gremiumId = beirat.verlange(heute()).id();
        neu.art = eingabe.art();
        neu.am = eingabe.am();
        neu.betragCent = cent;
        neu.zweck = eingabe.zweck();
        neu.gegenueber = eingabe.gegenueber();
        neu.beleg = eingabe.beleg();
        neu.stand = ausgabe ? Buchungsstand.ZU_PRUEFEN : Buchungsstand.GEBUCHT;
        if (ausgabe) {
            neu.zweckart = eingabe.zweckart();
            neu.empfaenger = eingabe.empfaenger();
            neu.auslagenersatz = eingabe.auslagenersatz();
        }
        buchungen.save(neu);
        Anlass anlass = jetzt(neu, neu.art.bezeichnung() + " aufgenommen", person);
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, eingabe);
        if (ausgabe) {
            neu.befundId = feststellungen.erheben(anlass.fuer("Verwendung geprüft"), neu.fakten(), neu.am).id();
        }
        return buchungen.save(neu);
    }

    /**
     * Establishes whether the spending is lawful.
     *
     * @return whether it is, as established
     * @throws EingabeFehler if a deviation has no reason
     */
    public boolean feststellen(long id, Festgestellt festgestellt, String person) {
        Buchung eine = buchung(id);
        feststellungen.feststellen(jetzt(eine, "Verwendung festgestellt", person), feststellungen.befund(eine.befundId),
                festgestellt.ergebnis(), festgestellt.begruendung());
        boolean zulaessig = ZULAESSIG.equals(festgestellt.ergebnis());
        eine.festgestellt = festgestellt.ergebnis();
        eine.stand = zulaessig ? Buchungsstand.GEBUCHT : Buchungsstand.UNZULAESSIG;
        buchungen.save(eine);
        return zulaessig;
    }

    /** @return the entry
     *  @throws NoSuchElementException if there is none */
    public Buchung buchung(long id) {
        return buchungen.findById(id).orElseThrow(() -> new NoSuchElementException("Buchung " + id));
    }

    /** @return everything that came and went in a cash year (the calendar year), the oldest first */
    public Jahr des(long gremiumId, int kassenjahr) {
        List<Buchung> alle = buchungen.findByGremiumIdAndAmBetweenOrderByAmAscIdAsc(gremiumId,
                LocalDate.of(kassenjahr, 1, 1), LocalDate.of(kassenjahr, 12, 31));
        return new Jahr(alle, summe(alle, Buchungsart.EINNAHME), summe(alle, Buchungsart.AUSGABE));
    }

    private static String summe(List<Buchung> alle, Buchungsart art) {
        return Geld.deutsch(alle.stream().filter(eine -> eine.art == art).mapToLong(Buchung::betragCent).sum());
    }

    private void pruefen(BuchungEingabe eingabe, Long cent, boolean ausgabe) {
        boolean ersatz = ausgabe && eingabe.auslagenersatz();
        new Pruefliste().verlange("Art", eingabe.art()).verlange("Zweck", eingabe.zweck())
                .hoechstens("Zweck", eingabe.zweck(), 300)
                .verlange("Betrag", cent)
                .abweisenWenn(cent != null && cent < 1, "Betrag", "muss mindestens 0,01 Euro sein.")
                .verlange("Gezahlt am", eingabe.am())
                .abweisenWenn(eingabe.am() != null && eingabe.am().isAfter(heute()), "Gezahlt am", "liegt in der Zukunft.")
                .verlange("Von wem oder an wen", eingabe.gegenueber())
                .hoechstens("Von wem oder an wen", eingabe.gegenueber(), 200)
                .hoechstens("Beleg", eingabe.beleg(), 200)
                .abweisenWenn(ausgabe && eingabe.zweckart() == null, "Wofür", "bitte angeben.")
                .abweisenWenn(ausgabe && eingabe.empfaenger() == null, "Empfänger", "bitte angeben.")
                .abweisenWenn(ersatz && eingabe.empfaenger() == Mittelempfaenger.DRITTER, "Auslagenersatz",
                        "gibt es nur für ein Mitglied.")
                .abweisenWenn(ersatz && eingabe.beleg() == null, "Beleg", "ohne Beleg ist es kein Auslagenersatz.")
                .abschliessen();
    }

    private Anlass jetzt(Buchung eine, String schritt, String person) {
        return new Anlass(eine.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
