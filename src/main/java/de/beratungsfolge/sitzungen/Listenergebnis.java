package de.beratungsfolge.sitzungen;

import de.beratungsfolge.feststellungen.ErhobenerBefund;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What came of a vote on lists, in words and as seats. */
@Component
public class Listenergebnis {

    private final Listenablage ablage;

    Listenergebnis(Listenablage ablage) {
        this.ablage = ablage;
    }

    /** @return the seats of a finding on lists that need no lot; empty if the rules found none */
    public static Map<String, Integer> sichereSitze(ErhobenerBefund befund) {
        Map<String, Integer> sitze = new LinkedHashMap<>();
        if (befund.befund().werte().get("sitze") instanceof Map<?, ?> werte) {
            werte.forEach((liste, zahl) -> sitze.put(liste.toString(), ((Number) zahl).intValue()));
        }
        return sitze;
    }

    /** @return the lists among which the lot decides according to a finding; empty if there is no lot */
    public static List<String> imLos(ErhobenerBefund befund) {
        return befund.befund().werte().get("los") instanceof Map<?, ?> los && los.get("listen") instanceof List<?> listen
                ? listen.stream().map(Object::toString).toList() : List.of();
    }

    /** @return the members elected, list by list in the order of the places */
    String beschluss(Listenwahl wahl) {
        return "Gewählt sind (" + wahl.ausschuss() + ", " + sitze(wahl.sitze()) + "): " + ablage.listen(wahl).stream()
                .filter(liste -> liste.sitze() > 0).map(this::gewaehlte).collect(Collectors.joining("; ")) + ".";
    }

    private String gewaehlte(Wahlliste liste) {
        List<String> namen = ablage.gewaehlte(liste);
        int leer = liste.sitze() - namen.size();
        return liste.name() + " (" + sitze(liste.sitze()) + ") " + String.join(", ", namen)
                + (leer == 0 ? "" : " – " + sitze(leer) + (leer == 1 ? " bleibt" : " bleiben")
                + " unbesetzt, die Liste nennt nur " + (namen.size() == 1 ? "eine Person" : namen.size() + " Personen"));
    }

    /** @return the vote on lists in the words of the minutes, if the item had one and it was counted */
    Optional<String> wortlaut(long punktId) {
        return ablage.zuPunkt(punktId).filter(wahl -> wahl.form() != null).map(wahl -> {
            List<String> zeilen = new ArrayList<>();
            zeilen.add("Verhältniswahl nach Listen (§ 50 Abs. 3 GO NRW): " + wahl.ausschuss() + ", " + sitze(wahl.sitze()));
            ablage.listen(wahl).forEach(liste -> zeilen.add("Liste " + liste.name() + ": "
                    + String.join(", ", ablage.personen(liste))));
            zeilen.add("Stimmen (" + ("GEHEIM".equals(wahl.form()) ? "geheim" : "offen") + "): "
                    + ablage.listen(wahl).stream().map(liste -> liste.name() + " " + liste.stimmen())
                            .collect(Collectors.joining(", "))
                    + ", Enthaltungen " + wahl.enthaltungen() + ", ungültig " + wahl.ungueltig());
            if (wahl.festgestellt() != null) {
                zeilen.add("Sitze: " + ablage.listen(wahl).stream().map(liste -> liste.name() + " " + liste.sitze())
                        .collect(Collectors.joining(", ")));
            }
            if (wahl.losGezogenVon() != null) {
                List<String> gelost = ablage.listen(wahl).stream().filter(Wahlliste::los).map(Wahlliste::name).toList();
                zeilen.add("Das von " + wahl.losGezogenVon() + " gezogene Los um " + sitze(gelost.size()) + " fiel auf "
                        + String.join(", ", gelost));
            }
            return String.join("\n", zeilen);
        });
    }

    static String sitze(int zahl) {
        return zahl == 1 ? "1 Sitz" : zahl + " Sitze";
    }
}
