package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Beiratsgremium;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.BeiratVersammlung;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches whether each year has its Delegiertenversammlung (§ 3 Abs. 3 Satz 1 GeschO-SB); reminds, never decides. */
@Service
@Transactional
public class Versammlungsjahre {

    private static final String EINBERUFEN = "EINBERUFEN";
    private static final String AUSLEGUNG = "AUSLEGUNG";

    private final VersammlungsjahrRepository jahre;
    private final Versammlungsakte akte;
    private final Wahlakte wahlen;
    private final Beiratsgremium beirat;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Versammlungsjahre(VersammlungsjahrRepository jahre, Versammlungsakte akte, Wahlakte wahlen, Beiratsgremium beirat,
                      Gremien gremien, Feststellungen feststellungen) {
        this.jahre = jahre;
        this.akte = akte;
        this.wahlen = wahlen;
        this.beirat = beirat;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Begins the watch over the year of this day, unless there is no Seniorenbeirat or the watch exists; years before are left
     * alone. Asked twice it begins one only; two nodes asked at once: the database refuses the second.
     *
     * @param heute the day on which the program asks
     */
    public Optional<Versammlungsjahr> beginnen(LocalDate heute, String person) {
        return heute.isBefore(Versammlungen.IN_KRAFT) ? Optional.empty() : beirat.am(heute)
                .filter(gremium -> jahre.findByGremiumIdAndJahr(gremium.id(), heute.getYear()).isEmpty()).map(gremium -> {
                    Versammlungsjahr neu = new Versammlungsjahr();
                    neu.gremiumId = gremium.id();
                    neu.jahr = heute.getYear();
                    neu.stand = Jahresstand.LAEUFT;
                    jahre.save(neu);
                    festhalten(neu, "Jahr der Delegiertenversammlung begonnen", person,
                            Map.of("jahr", neu.jahr, "gremium", gremium.name()));
                    return neu;
                });
    }

    /**
     * Looks at the year and asks the rules, unless the Seniorenbeirat ends within it.
     *
     * @return whether nobody has to be reminded: an assembly is convened, and not only by one of two readings
     */
    public boolean ansehen(long id, String person) {
        Versammlungsjahr eines = jahr(id);
        return beendet(eines) || zweifelsfrei(erheben(eines, "Delegiertenversammlung im Jahr angesehen", person));
    }

    /**
     * Looks at the year when it is over. A Seniorenbeirat that ended within it owes no assembly.
     *
     * @return whether nothing has to be established
     */
    public boolean pruefen(long id, String person) {
        Versammlungsjahr eines = jahr(id);
        if (beendet(eines)) {
            eines.stand = Jahresstand.ABGESCHLOSSEN;
            festhalten(eines, "Seniorenbeirat im Laufe des Jahres beendet", person, Map.of("jahr", eines.jahr));
            return true;
        }
        boolean gewahrt = zweifelsfrei(erheben(eines, "Delegiertenversammlung im Jahr geprüft", person));
        eines.stand = gewahrt ? Jahresstand.ABGESCHLOSSEN : Jahresstand.GEPRUEFT;
        jahre.save(eines);
        return gewahrt;
    }

    /**
     * Notes what follows from the reminder. It decides nothing.
     *
     * @throws EingabeFehler if nothing is said
     */
    public void veranlassen(long id, String veranlasst, String person) {
        Versammlungsjahr eines = jahr(id);
        new Pruefliste().verlange("Was veranlasst ist", veranlasst).hoechstens("Was veranlasst ist", veranlasst, 2000)
                .abschliessen();
        eines.veranlasst = veranlasst;
        festhalten(eines, "An die Delegiertenversammlung erinnert", person, Map.of("veranlasst", veranlasst));
    }

    /**
     * Establishes whether the year had its assembly.
     *
     * @throws EingabeFehler if a deviation has no reason
     */
    public void feststellen(long id, Festgestellt festgestellt, String person) {
        Versammlungsjahr eines = jahr(id);
        feststellungen.feststellen(akte.jetzt(eines.vorgang(), "Versammlungsjahr festgestellt", person),
                feststellungen.befund(eines.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        eines.festgestellt = festgestellt.ergebnis();
        eines.stand = Jahresstand.ABGESCHLOSSEN;
        jahre.save(eines);
    }

    /** @return the watch
     *  @throws NoSuchElementException if there is none */
    public Versammlungsjahr jahr(long id) {
        return jahre.findById(id).orElseThrow(() -> new NoSuchElementException("Versammlungsjahr " + id));
    }

    /** @return the watch over the year of this day, if there is one */
    public Optional<Versammlungsjahr> am(long gremiumId, LocalDate tag) {
        return jahre.findByGremiumIdAndJahr(gremiumId, tag.getYear());
    }

    private ErhobenerBefund erheben(Versammlungsjahr eines, String schritt, String person) {
        LocalDate heute = akte.heute();
        LocalDate ende = eines.danach().minusDays(1);
        ErhobenerBefund befund = feststellungen.erheben(akte.jetzt(eines.vorgang(), schritt, person),
                new BeiratVersammlung(eines.jahr, akte.ersteIm(eines.gremiumId, eines.jahr)
                        .map(Delegiertenversammlung::versammlungAm).orElse(null),
                        wahlen.wahlversammlung(eines.gremiumId, eines.jahr).orElse(null), heute),
                heute.isAfter(ende) ? ende : heute);
        eines.befundId = befund.id();
        jahre.save(eines);
        return befund;
    }

    private boolean beendet(Versammlungsjahr eines) {
        return !gremien.gremium(eines.gremiumId).bestehtAm(eines.danach().minusDays(1));
    }

    private static boolean zweifelsfrei(ErhobenerBefund befund) {
        return EINBERUFEN.equals(befund.befund().ergebnis()) && !befund.befund().hinweise().contains(AUSLEGUNG);
    }

    private void festhalten(Versammlungsjahr eines, String schritt, String person, Object inhalt) {
        jahre.save(eines);
        feststellungen.festhalten(akte.jetzt(eines.vorgang(), schritt, person), Eintragsart.SCHRITT, inhalt);
    }
}
