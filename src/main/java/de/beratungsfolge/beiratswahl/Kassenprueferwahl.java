package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Election of the two Kassenprüfer (§ 3 Abs. 1 Satz 1 GeschO-SB). § 12, to which § 3 refers, has no word about it.
 * Reading: § 12 Abs. 3, 4 analogously with two seats; the minimum of seven votes cannot apply.
 */
@Service
@Transactional
public class Kassenprueferwahl {

    private static final int ZU_WAEHLEN = 2;

    private final Wahlakte akte;
    private final KassenprueferRepository ablage;

    Kassenprueferwahl(Wahlakte akte, KassenprueferRepository ablage) {
        this.akte = akte;
        this.ablage = ablage;
    }

    /** Votes for somebody who stands. */
    public record Bewerbung(String name, Integer stimmen) {
    }

    /**
     * The election as it is entered.
     *
     * @param geheim        it was secret
     * @param losGewaehlt   whom the lot elected
     * @param losGezogenVon who drew
     */
    public record Angabe(boolean geheim, List<Bewerbung> bewerbungen, List<String> losGewaehlt, String losGezogenVon) {

        /** Replaces missing lists by empty ones. */
        public Angabe {
            bewerbungen = bewerbungen == null ? List.of() : bewerbungen;
            losGewaehlt = losGewaehlt == null ? List.of() : losGewaehlt;
        }
    }

    /**
     * Stores the votes and the two elected.
     *
     * @throws EingabeFehler if there are less than two, a number cannot be true, or the lot is missing or not called for
     */
    public void eintragen(long id, Angabe eingabe, String person) {
        Beiratswahl wahl = akte.wahl(id);
        pruefen(eingabe, akte.zugelassene(id));
        List<Bewerbung> geordnet = eingabe.bewerbungen().stream()
                .sorted(Comparator.comparing(Bewerbung::stimmen, Comparator.reverseOrder())).toList();
        int grenze = geordnet.get(ZU_WAEHLEN - 1).stimmen();
        List<String> sicher = namen(geordnet.stream().filter(eine -> eine.stimmen() > grenze).toList());
        List<String> gleich = namen(geordnet.stream().filter(eine -> eine.stimmen() == grenze).toList());
        int zuLosen = gleich.size() + sicher.size() > ZU_WAEHLEN ? ZU_WAEHLEN - sicher.size() : 0;
        Set<String> gelost = new HashSet<>(eingabe.losGewaehlt());
        new Pruefliste().abweisenWenn(zuLosen == 0 && !gelost.isEmpty(), "Los", "Hier ist nichts auszulosen.")
                .abweisenWenn(zuLosen > 0 && (gelost.size() != zuLosen || !gleich.containsAll(gelost)), "Los",
                        "Zwischen " + String.join(", ", gleich) + " entscheidet das Los über " + zuLosen
                                + (zuLosen == 1 ? " Amt." : " Ämter."))
                .abweisenWenn(zuLosen > 0 && Feststellung.fehlt(eingabe.losGezogenVon()), "Los gezogen von", "bitte angeben.")
                .hoechstens("Los gezogen von", eingabe.losGezogenVon(), 200).abschliessen();
        eingabe.bewerbungen().forEach(eine -> ablage.save(new Kassenpruefer(null, id, eine.name(), eine.stimmen(),
                sicher.contains(eine.name()) || (zuLosen == 0 ? gleich : gelost).contains(eine.name()),
                zuLosen > 0 && gleich.contains(eine.name()))));
        wahl.prueferGeheim = eingabe.geheim();
        wahl.prueferLosVon = zuLosen > 0 ? eingabe.losGezogenVon().strip() : null;
        akte.sichern(wahl);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("angabe", eingabe);
        inhalt.put("gewaehlt", namenDerGewaehlten(id));
        inhalt.put("lesart", "§ 12 Abs. 3 und 4 GeschO-SB entsprechend, zwei Ämter, keine Mindestzahl an Stimmen");
        inhalt.put("zugleichImBeirat", zugleichGewaehlt(id));
        akte.festhalten(wahl, "Kassenprüfende gewählt", inhalt, person);
    }

    /** @return names of the two elected */
    public List<String> namenDerGewaehlten(long id) {
        return akte.pruefer(id).stream().filter(Kassenpruefer::gewaehlt).map(Kassenpruefer::name).toList();
    }

    /** @return the elected Kassenprüfer who are members of the new Beirat too, which is doubtful */
    public List<String> zugleichGewaehlt(long id) {
        List<String> beirat = akte.gewaehlte(id).stream().map(Kandidat::name).toList();
        return namenDerGewaehlten(id).stream().filter(beirat::contains).toList();
    }

    private static void pruefen(Angabe eingabe, List<String> delegierte) {
        Pruefliste liste = new Pruefliste().abweisenWenn(eingabe.bewerbungen().size() < ZU_WAEHLEN, "Kassenprüfende",
                "Zu wählen sind zwei (§ 3 Abs. 1 Satz 1 GeschO-SB); zur Wahl " + (eingabe.bewerbungen().size() == 1
                        ? "steht nur eine Person." : "steht niemand."));
        Set<String> namen = new HashSet<>();
        int summe = 0;
        for (Bewerbung eine : eingabe.bewerbungen()) {
            int zahl = eine.stimmen() == null ? 0 : eine.stimmen();
            summe += zahl;
            liste.abweisenWenn(!delegierte.contains(eine.name()), "Kassenprüfende", "„" + eine.name()
                            + "“ gehört der Delegiertenversammlung nicht an (§ 3 Abs. 1 Satz 1 GeschO-SB).")
                    .abweisenWenn(!namen.add(eine.name()), "Kassenprüfende", "„" + eine.name() + "“ steht zweimal da.")
                    .verlange("Stimmen für " + eine.name(), eine.stimmen())
                    .nichtNegativ("Stimmen für " + eine.name(), eine.stimmen())
                    .abweisenWenn(zahl > delegierte.size(), "Stimmen für " + eine.name(), zahl + " sind mehr als Delegierte ("
                            + delegierte.size() + ").");
        }
        liste.abweisenWenn(summe > ZU_WAEHLEN * delegierte.size(), "Stimmen", "Zusammen sind es " + summe
                + "; bei zwei Stimmen je Person sind es höchstens " + ZU_WAEHLEN * delegierte.size() + ".").abschliessen();
    }

    private static List<String> namen(List<Bewerbung> bewerbungen) {
        return bewerbungen.stream().map(Bewerbung::name).toList();
    }
}
