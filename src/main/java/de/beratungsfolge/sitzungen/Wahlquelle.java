package de.beratungsfolge.sitzungen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who stood, what each ballot yielded, on whom a lot fell, and whether the election was accepted. */
@Component
@Order(20)
class Wahlquelle implements Niederschriftquelle {

    private final Wahlablage wahlen;

    Wahlquelle(Wahlablage wahlen) {
        this.wahlen = wahlen;
    }

    @Override
    public List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt) {
        String text = wahlen.wahlen(punkt.id()).stream().map(this::wahl).collect(Collectors.joining("\n"));
        return text.isEmpty() ? List.of() : List.of(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.WAHL, text));
    }

    private String wahl(Wahl wahl) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add("Wahl: " + wahl.amt() + ". Vorgeschlagen: " + wahlen.bewerbungen(wahl).stream().map(Bewerbung::name)
                .collect(Collectors.joining(", ")));
        wahlen.wahlgaenge(wahl).forEach(gang -> zeilen.add(wahlgang(gang)));
        if (wahl.gewaehlt() != null) {
            zeilen.add("Gewählt ist " + wahl.gewaehlt()
                    + (wahl.annahme() == null ? "" : "; " + wahl.annahme().bezeichnung()) + ".");
        }
        return String.join("\n", zeilen);
    }

    private String wahlgang(Wahlgang gang) {
        return gang.nummer() + ". Wahlgang (" + ("GEHEIM".equals(gang.form()) ? "geheim" : "offen") + "): "
                + wahlen.stimmen(gang).stream().map(eine -> eine.name() + " " + eine.stimmen())
                        .collect(Collectors.joining(", "))
                + ", Nein " + gang.nein() + ", Enthaltungen " + gang.enthaltungen() + ", ungültig " + gang.ungueltig()
                + (gang.losFielAuf() == null ? ""
                        : ". Das von " + gang.losGezogenVon() + " gezogene Los fiel auf " + gang.losFielAuf());
    }
}
