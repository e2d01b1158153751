package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.pruefungen.BeiratDelegierte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the Delegiertenversammlung: one person per organisation, at least 55 (§ 3 Abs. 2 GeschO-SB). */
@Service
@Transactional
public class Delegiertenzulassung {

    private final Wahlakte akte;
    private final DelegierterRepository delegierte;
    private final Feststellungen feststellungen;

    Delegiertenzulassung(Wahlakte akte, DelegierterRepository delegierte, Feststellungen feststellungen) {
        this.akte = akte;
        this.delegierte = delegierte;
        this.feststellungen = feststellungen;
    }

    /**
     * Registers the delegates in place of those registered before, and asks the rules.
     *
     * @throws EingabeFehler if something is missing or a name stands twice
     */
    public void melden(long id, Delegiertenmeldung eingabe, String person) {
        Beiratswahl wahl = akte.wahl(id);
        pruefen(eingabe);
        wahl.versammlungAm = eingabe.versammlungAm();
        akte.festhalten(wahl, "Delegierte gemeldet", eingabe, person);
        ErhobenerBefund befund = feststellungen.erheben(akte.jetzt(wahl, "Delegierte geprüft", person),
                new BeiratDelegierte(wahl.versammlungAm, eingabe.delegierte().stream().map(Delegiertenzulassung::fakten)
                        .toList()), wahl.versammlungAm);
        wahl.delegierteBefundId = befund.id();
        akte.sichern(wahl);
        List<?> zugelassen = befund.befund().werte().get("zugelassen") instanceof List<?> namen ? namen : List.of();
        delegierte.deleteAll(akte.delegierte(id));
        eingabe.delegierte().forEach(einer -> delegierte.save(new Delegierter(null, id, einer.name().strip(),
                einer.geboren(), einer.organisation().strip(), zugelassen.contains(einer.name().strip()))));
    }

    /**
     * Establishes who is admitted; the result of the check follows from that.
     *
     * @param zugelassen  names of the admitted
     * @param begruendung mandatory where they are not those of the finding
     * @return straight on, or a new list if nobody is admitted
     * @throws EingabeFehler if a deviation has no reason or a name is not registered
     */
    public Wahlschritt feststellen(long id, List<String> zugelassen, String begruendung, String person) {
        Beiratswahl wahl = akte.wahl(id);
        List<Delegierter> alle = akte.delegierte(id);
        Set<String> namen = new TreeSet<>(zugelassen == null ? List.of() : zugelassen);
        Pruefliste liste = new Pruefliste();
        namen.stream().filter(name -> alle.stream().noneMatch(einer -> einer.name().equals(name))).forEach(name ->
                liste.abweisenWenn(true, "Zugelassen", "„" + name + "“ ist nicht gemeldet."));
        Set<String> nachBefund = new TreeSet<>(akte.zugelassene(id));
        boolean anders = !namen.equals(nachBefund);
        liste.abweisenWenn(anders && Feststellung.fehlt(begruendung), "Begründung",
                "Sie lassen andere zu, als die Regeln gefunden haben. Bitte sagen Sie, warum.")
                .hoechstens("Begründung", begruendung, 2000).abschliessen();
        String ergebnis = namen.isEmpty() ? "KEINE" : namen.size() == alle.size() ? "ALLE_ZUGELASSEN" : "TEILWEISE";
        feststellungen.feststellen(akte.jetzt(wahl, "Delegierte festgestellt", person),
                feststellungen.befund(wahl.delegierteBefundId), ergebnis, begruendung);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("zugelassen", namen);
        inhalt.put("nachBefund", nachBefund);
        inhalt.put("begruendung", anders ? begruendung.strip() : null);
        akte.festhalten(wahl, anders ? "Abweichend vom Befund zugelassen" : "Delegierte zugelassen", inhalt, person);
        alle.forEach(einer -> delegierte.save(einer.zugelassen(namen.contains(einer.name()))));
        return namen.isEmpty() ? Wahlschritt.NOCH_EINMAL : Wahlschritt.WEITER;
    }

    /** @return a German sentence: why this person is admitted or not */
    @Transactional(readOnly = true)
    public String satz(Beiratswahl wahl, Delegierter einer) {
        if (einer.zugelassen()) {
            return "zugelassen";
        }
        String allein = feststellungen.pruefen(new BeiratDelegierte(wahl.versammlungAm(), List.of(new BeiratDelegierte
                .Delegierter(einer.name(), einer.geboren(), einer.organisation()))), wahl.versammlungAm()).ergebnis();
        return "KEINE".equals(allein) ? "nicht zugelassen: am " + Datum.deutsch(wahl.versammlungAm())
                + " noch nicht 55 Jahre alt (§ 3 Abs. 2 Satz 2 GeschO-SB)"
                : "nicht zugelassen: " + einer.organisation() + " ist schon vertreten (§ 3 Abs. 2 Satz 1 GeschO-SB)";
    }

    private static BeiratDelegierte.Delegierter fakten(Delegiertenmeldung.Meldung einer) {
        return new BeiratDelegierte.Delegierter(einer.name().strip(), einer.geboren(), einer.organisation().strip());
    }

    private static void pruefen(Delegiertenmeldung eingabe) {
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
}
