package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Naming the two auditors (§ 3 Abs. 1 GeschO-SB). The text forbids no office; reading: nobody audits the own accounts, so
 * somebody from the board is named only with a reason. That a plain member audits is doubtful as well, and left to people.
 */
@Service
@Transactional
public class Pruefendenwahl {

    private static final int NAMENSLAENGE = 200;

    private final Kassenakte akte;
    private final Vorstandsaemter vorstand;

    Pruefendenwahl(Kassenakte akte, Vorstandsaemter vorstand) {
        this.akte = akte;
        this.vorstand = vorstand;
    }

    /**
     * An auditor as entered.
     *
     * @param benutzer login name, or null for somebody who signs on paper
     */
    public record Person(String name, String benutzer) {
    }

    /**
     * Names both auditors.
     *
     * @param trotzdem why somebody from the board audits nevertheless, or null
     * @return their ids
     * @throws EingabeFehler if a name is missing, both are one person, or somebody is of the board and no reason is given
     */
    public List<Long> benennen(long id, Person erste, Person zweite, String trotzdem, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        new Pruefliste().verlange("Erste prüfende Person", erste.name())
                .hoechstens("Erste prüfende Person", erste.name(), NAMENSLAENGE)
                .verlange("Zweite prüfende Person", zweite.name())
                .hoechstens("Zweite prüfende Person", zweite.name(), NAMENSLAENGE)
                .abweisenWenn(dieselbe(erste, zweite), "Zweite prüfende Person", "ist dieselbe wie die erste; nötig sind zwei.")
                .hoechstens("Begründung", trotzdem, 2000).abschliessen();
        eine.warnung = warnung(eine, List.of(erste, zweite));
        if (eine.warnung != null && trotzdem == null) {
            throw new EingabeFehler("Begründung", eine.warnung
                    + " Niemand soll die eigene Kasse prüfen. Bitte jemand anderen benennen oder begründen.");
        }
        eine.trotzdem = eine.warnung == null ? null : trotzdem;
        eine.stand = Pruefstand.PRUEFENDE_BENANNT;
        List<Pruefende> benannt = List.of(erste, zweite).stream().map(einer -> akte.speichern(
                new Pruefende(null, null, id, einer.name(), einer.benutzer(), null, false, null))).toList();
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("pruefende", benannt.stream().map(Pruefende::name).toList());
        inhalt.put("warnung", eine.warnung);
        inhalt.put("trotzdem", eine.trotzdem);
        akte.festhalten(eine, "Prüfende benannt", person, inhalt);
        return benannt.stream().map(Pruefende::id).toList();
    }

    /** @return what speaks against these people as auditors, one sentence each; null for nothing */
    public String warnung(long id, List<String> namen) {
        return warnung(akte.pruefung(id), namen.stream().map(name -> new Person(name, null)).toList());
    }

    private String warnung(Kassenpruefung eine, List<Person> personen) {
        Map<String, String> aemter = vorstand.jePerson(eine.gremiumId, akte.heute());
        String saetze = personen.stream().filter(einer -> aemter.containsKey(einer.name()))
                .map(einer -> einer.name() + " hat im Seniorenbeirat ein Amt: " + aemter.get(einer.name()) + ".")
                .collect(Collectors.joining(" "));
        return saetze.isEmpty() ? null : saetze;
    }

    private static boolean dieselbe(Person erste, Person zweite) {
        return erste.name() != null && erste.name().equalsIgnoreCase(zweite.name())
                || erste.benutzer() != null && Objects.equals(erste.benutzer(), zweite.benutzer());
    }
}
