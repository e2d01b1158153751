package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Beiratsgremium;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning an audit: by hand, or by itself when a cash year is over. */
@Service
@Transactional
public class Pruefbeginn {

    /** The first cash year at whose end the bylaws were in force (§ 14 GeschO-SB: since 25.06.2021). */
    private static final int ERSTES_KASSENJAHR = 2021;

    private final Kassenakte akte;
    private final Beiratsgremium beirat;
    private final Gremien gremien;

    Pruefbeginn(Kassenakte akte, Beiratsgremium beirat, Gremien gremien) {
        this.akte = akte;
        this.beirat = beirat;
        this.gremien = gremien;
    }

    /**
     * Begins an audit.
     *
     * @param wahlAm day of the election, for the audit after it; otherwise null
     * @throws EingabeFehler if something is missing or impossible, or the yearly audit of this year exists, also one
     *                       that somebody else begins just now
     */
    public Kassenpruefung beginnen(Integer kassenjahr, Pruefanlass anlass, LocalDate wahlAm, String person) {
        int heuer = akte.heute().getYear();
        new Pruefliste().verlange("Anlass", anlass).verlange("Kassenjahr", kassenjahr)
                .abweisenWenn(kassenjahr != null && kassenjahr < ERSTES_KASSENJAHR, "Kassenjahr",
                        "die Geschäftsordnung gilt erst seit dem 25.06.2021.")
                .abweisenWenn(kassenjahr != null && kassenjahr > heuer, "Kassenjahr", "hat noch nicht begonnen.")
                .abweisenWenn(kassenjahr != null && kassenjahr == heuer && anlass == Pruefanlass.JAHR, "Kassenjahr",
                        "läuft noch; die Jahresprüfung gilt dem zurückliegenden Jahr.")
                .abweisenWenn(anlass == Pruefanlass.WAHL && wahlAm == null, "Neuwahl am", "bitte angeben.")
                .abweisenWenn(anlass != null && anlass != Pruefanlass.WAHL && wahlAm != null, "Neuwahl am",
                        "gehört nur zur Prüfung nach der Neuwahl.")
                .abweisenWenn(akte.kuenftig(wahlAm), "Neuwahl am", "liegt in der Zukunft.").abschliessen();
        Gremium gremium = beirat.verlange(akte.heute());
        if (anlass == Pruefanlass.JAHR && akte.jahresPruefungGibtEs(gremium.id(), kassenjahr)) {
            throw new EingabeFehler("Kassenjahr", "Die Jahresprüfung für " + kassenjahr + " gibt es schon.");
        }
        try {
            return anlegen(gremium, kassenjahr, anlass, wahlAm, person);
        } catch (RuntimeException fehler) {
            if (!(fehler instanceof DuplicateKeyException || fehler.getCause() instanceof DuplicateKeyException)) {
                throw fehler;
            }
            throw new EingabeFehler("Kassenjahr", "Die Jahresprüfung für " + kassenjahr
                    + " hat gerade jemand anderes begonnen. Bitte dort weiterarbeiten.");
        }
    }

    /**
     * Begins the audit with which the accounts are handed over after an election (§ 5 UAbs. 1 Satz 3 GeschO-SB), unless it was
     * begun already or the bylaws were not in force.
     *
     * @param wahlAm day of the election
     */
    public Optional<Kassenpruefung> nachWahl(long gremiumId, LocalDate wahlAm, String person) {
        boolean begonnen = akte.alle().stream().anyMatch(eine -> eine.gremiumId == gremiumId && eine.anlass == Pruefanlass.WAHL
                && wahlAm.equals(eine.wahlAm));
        return begonnen || wahlAm.getYear() < ERSTES_KASSENJAHR ? Optional.empty()
                : Optional.of(anlegen(gremien.gremium(gremiumId), wahlAm.getYear(), Pruefanlass.WAHL, wahlAm, person));
    }

    /**
     * Begins the yearly audit of the cash year that ended last, unless there was no Seniorenbeirat at its end or the audit
     * exists. Asked twice it begins one only; two nodes asked at once: the database refuses the second.
     *
     * @param heute the day on which the program asks
     */
    public Optional<Kassenpruefung> jahrespruefung(LocalDate heute, String person) {
        int kassenjahr = heute.getYear() - 1;
        return kassenjahr < ERSTES_KASSENJAHR ? Optional.empty() : beirat.am(LocalDate.of(kassenjahr, 12, 31))
                .filter(gremium -> !akte.jahresPruefungGibtEs(gremium.id(), kassenjahr))
                .map(gremium -> anlegen(gremium, kassenjahr, Pruefanlass.JAHR, null, person));
    }

    private Kassenpruefung anlegen(Gremium gremium, int kassenjahr, Pruefanlass anlass, LocalDate wahlAm, String person) {
        Kassenpruefung neu = new Kassenpruefung();
        neu.gremiumId = gremium.id();
        neu.kassenjahr = kassenjahr;
        neu.anlass = anlass;
        neu.jahresschluessel = anlass == Pruefanlass.JAHR ? kassenjahr : null;
        neu.begonnenAm = akte.heute();
        neu.wahlAm = wahlAm;
        neu.stand = Pruefstand.BEGONNEN;
        Kassenpruefung gespeichert = akte.speichern(neu);
        return akte.festhalten(gespeichert, "Kassenprüfung begonnen", person,
                Map.of("kassenjahr", kassenjahr, "anlass", anlass, "gremium", gremium.name()));
    }
}
