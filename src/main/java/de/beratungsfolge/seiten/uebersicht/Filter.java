package de.beratungsfolge.seiten.uebersicht;

import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.gremien.Gremium;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was chosen above the list, as it stands in the address. Whatever cannot be understood does not restrict.
 *
 * @param gremium Kürzel of a body
 * @param stand   code of a {@link Stand}
 */
record Filter(String text, String gremium, String stand, String abgeschlossene, String ueberfaellig, String seite) {

    Filter {
        text = text == null ? "" : text.strip();
        gremium = gremium == null ? "" : gremium;
        stand = stand == null ? "" : stand;
        abgeschlossene = "true".equals(abgeschlossene) ? abgeschlossene : "";
        ueberfaellig = "true".equals(ueberfaellig) ? ueberfaellig : "";
    }

    Long gremiumId(Collection<Gremium> alle) {
        return alle.stream().filter(eines -> eines.kuerzel().equals(gremium)).map(Gremium::id).findFirst().orElse(null);
    }

    Stand gewaehlterStand() {
        return Arrays.stream(Stand.values()).filter(einer -> einer.name().equals(stand)).findFirst().orElse(null);
    }

    /** @return whether papers at their end are wanted, too */
    public boolean mitAbgeschlossenen() {
        return !abgeschlossene.isEmpty();
    }

    /** @return whether only late ones are wanted */
    public boolean nurUeberfaellige() {
        return !ueberfaellig.isEmpty();
    }

    /** @return the page, from 1 */
    public int seitenzahl() {
        return seite != null && seite.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(seite) : 1;
    }

    /** @return address of another page with the same choice */
    public String adresse(int andereSeite) {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("text", text);
        werte.put("gremium", gremium);
        werte.put("stand", stand);
        werte.put("abgeschlossene", abgeschlossene);
        werte.put("ueberfaellig", ueberfaellig);
        werte.put("seite", andereSeite == 1 ? "" : String.valueOf(andereSeite));
        Map<String, String> gesetzt = werte.entrySet().stream().filter(einer -> !einer.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        UriComponentsBuilder adresse = UriComponentsBuilder.fromPath("/drucksachen");
        gesetzt.keySet().forEach(name -> adresse.queryParam(name, "{" + name + "}"));
        return adresse.encode().buildAndExpand(gesetzt).toUriString();
    }

    /** @return whether anything is chosen */
    public boolean gesetzt() {
        return !text.isEmpty() || !gremium.isEmpty() || !stand.isEmpty() || mitAbgeschlossenen() || nurUeberfaellige();
    }
}
