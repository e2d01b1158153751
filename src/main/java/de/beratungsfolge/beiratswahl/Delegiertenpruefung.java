package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.pruefungen.BeiratDelegierte;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to a Delegiertenversammlung, whether it elects or not: one person per organisation, at least 55
 * (§ 3 Abs. 2 GeschO-SB). Where the delegates are kept is the matter of whoever asks.
 */
@Service
@Transactional
public class Delegiertenpruefung {

    private final Feststellungen feststellungen;

    Delegiertenpruefung(Feststellungen feststellungen) {
        this.feststellungen = feststellungen;
    }

    /**
     * Who is admitted, as established.
     *
     * @param nachBefund  names as the rules found them
     * @param begruendung why others are admitted, or null
     */
    public record Zulassung(Set<String> zugelassen, Set<String> nachBefund, String begruendung) {

        /** @return whether other people are admitted than the rules found */
        public boolean abweichend() {
            return !zugelassen.equals(nachBefund);
        }

        /** @return for the record: who is admitted, who would be by the rules, and why it differs */
        public Map<String, Object> inhalt() {
            Map<String, Object> inhalt = new LinkedHashMap<>();
            inhalt.put("zugelassen", zugelassen);
            inhalt.put("nachBefund", nachBefund);
            inhalt.put("begruendung", abweichend() ? begruendung.strip() : null);
            return inhalt;
        }
    }

    /** @throws EingabeFehler if something is missing or a name stands twice */
    public static void verlangeVollstaendig(Delegiertenmeldung eingabe) {
        Pruefliste liste = new Pruefliste().verlange("Tag der Delegiertenversammlung", eingabe.versammlungAm())
                .abweisenWenn(eingabe.delegierte().isEmpty(), "Delegierte", "bitte mindestens eine Person angeben.");
        Set<String> namen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int zeile = 1; zeile <= eingabe.delegierte().size(); zeile++) {
            Delegiertenmeldung.Meldung einer = eingabe.delegierte().get(zeile - 1);
            String in = " (Zeile " + zeile + ")";
            liste.verlange("Name" + in, einer.name()).hoechstens("Name" + in, einer.name(), 200)
                    .verlange("Geboren" + in, einer.geboren())
                    .abweisenWenn(einer.geboren() != null && eingabe.versammlungAm() != null
                            && einer.geboren().isAfter(eingabe.versammlungAm()), "Geboren" + in, "liegt nach der Versammlung.")
                    .verlange("Organisation" + in, einer.organisation()).hoechstens("Organisation" + in, einer.organisation(), 200)
                    .abweisenWenn(!Feststellung.fehlt(einer.name()) && !namen.add(einer.name().strip()), "Name" + in,
                            "„" + einer.name() + "“ steht schon in der Liste; bitte so schreiben, dass man beide unterscheidet.");
        }
        liste.abschliessen();
    }

    /** Asks the rules about a complete list. @return the finding */
    public ErhobenerBefund erheben(Anlass anlass, Delegiertenmeldung eingabe) {
        return feststellungen.erheben(anlass, new BeiratDelegierte(eingabe.versammlungAm(),
                eingabe.delegierte().stream().map(Delegiertenpruefung::fakten).toList()), eingabe.versammlungAm());
    }

    /** @return names of those who are admitted by the finding */
    public static List<String> zugelassene(ErhobenerBefund befund) {
        return befund.befund().werte().get("zugelassen") instanceof List<?> namen
                ? namen.stream().map(Object::toString).toList() : List.of();
    }

    /**
     * Establishes who is admitted; the result of the check follows from that. Whoever exchanges one name for another departs
     * from the finding, though its result stays the same.
     *
     * @param gemeldete   everybody who is registered
     * @param nachBefund  who is admitted by the finding
     * @param zugelassen  names of the admitted
     * @param begruendung mandatory where they are not those of the finding
     * @throws EingabeFehler if a deviation has no reason or a name is not registered
     */
    public Zulassung feststellen(Anlass anlass, long befundId, List<String> gemeldete, List<String> nachBefund,
                                 List<String> zugelassen, String begruendung) {
        Zulassung zulassung = new Zulassung(new TreeSet<>(zugelassen == null ? List.of() : zugelassen),
                new TreeSet<>(nachBefund), begruendung);
        Pruefliste liste = new Pruefliste();
        zulassung.zugelassen().stream().filter(name -> !gemeldete.contains(name)).forEach(name ->
                liste.abweisenWenn(true, "Zugelassen", "„" + name + "“ ist nicht gemeldet."));
        liste.abweisenWenn(zulassung.abweichend() && Feststellung.fehlt(begruendung), "Begründung",
                "Sie lassen andere zu, als die Regeln gefunden haben. Bitte sagen Sie, warum.")
                .hoechstens("Begründung", begruendung, 2000).abschliessen();
        int anzahl = zulassung.zugelassen().size();
        feststellungen.feststellen(anlass, feststellungen.befund(befundId),
                anzahl == 0 ? "KEINE" : anzahl == gemeldete.size() ? "ALLE_ZUGELASSEN" : "TEILWEISE", zulassung.abweichend(),
                begruendung);
        return zulassung;
    }

    /** @return a German sentence: why this person, who is not admitted, is not */
    public String grund(LocalDate versammlungAm, Delegiertenmeldung.Meldung einer) {
        String allein = feststellungen.pruefen(new BeiratDelegierte(versammlungAm, List.of(fakten(einer))), versammlungAm)
                .ergebnis();
        return "KEINE".equals(allein) ? "nicht zugelassen: am " + Datum.deutsch(versammlungAm)
                + " noch nicht 55 Jahre alt (§ 3 Abs. 2 Satz 2 GeschO-SB)"
                : "nicht zugelassen: " + einer.organisation() + " ist schon vertreten (§ 3 Abs. 2 Satz 1 GeschO-SB)";
    }

    private static BeiratDelegierte.Delegierter fakten(Delegiertenmeldung.Meldung einer) {
        return new BeiratDelegierte.Delegierter(einer.name().strip(), einer.geboren(), einer.organisation().strip());
    }
}
