package de.beratungsfolge.prozesse;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.maengel.Lesartvergleich;
import de.beratungsfolge.maengel.Maengelverzeichnis;
import de.beratungsfolge.maengel.Mangel;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells with every finding that rests on a faulty provision of the bylaws what another reading would mean: one line among
 * the hints of the form, all of it beside the form.
 */
@Component
public class Maengelhinweise {

    private static final String ANFANG = "Der Text der Geschäftsordnung ist hier mangelhaft. Nach anderer Lesart: ";
    private static final String ENDE = ". Näheres im Reiter „Rechtslage“.";

    private final Maengelverzeichnis verzeichnis;
    private final Feststellungen feststellungen;

    Maengelhinweise(Maengelverzeichnis verzeichnis, Feststellungen feststellungen) {
        this.verzeichnis = verzeichnis;
        this.feststellungen = feststellungen;
    }

    /** @return for each fault on which the task as such rests one text: the reading taken, the other ones, and what they mean here */
    public List<String> lesarten(String schluessel) {
        return zuAufgabe(schluessel).stream().map(Maengelhinweise::lesarten).toList();
    }

    private static String lesarten(Lesartvergleich vergleich) {
        Mangel mangel = vergleich.mangel();
        return "Mangel " + mangel.nr() + " der Geschäftsordnung. Befolgte Lesart (" + mangel.sicherheit().wort() + "): " + mangel.lesart()
                + mangel.andere().stream().map(andere -> " Andere Lesart: " + andere).collect(Collectors.joining()) + " "
                + vergleich.hier();
    }

    /** @return what other readings would mean for a task as such */
    public List<Lesartvergleich> zuAufgabe(String schluessel) {
        return verzeichnis.zuAufgabe(schluessel);
    }

    /**
     * @param gezeigt a finding as {@link Anzeige#befund} shapes it
     * @return what other readings would mean for it; nothing for one that is only tried out, of which no facts are recorded
     */
    public List<Lesartvergleich> zu(Map<?, ?> gezeigt) {
        long id = ((Number) gezeigt.get("id")).longValue();
        List<String> normen = Arrays.stream(gezeigt.get("normen").toString().split(" · ")).filter(eine -> !eine.isBlank()).toList();
        if (id == 0 || !verzeichnis.betrifft(normen)) {
            return List.of();
        }
        Befund befund = feststellungen.befund(id).befund();
        return Pruefungsart.mitBezeichnung(befund.pruefung())
                .map(art -> verzeichnis.zu(befund, feststellungen.fakten(id, art.faktentyp()))).orElse(List.of());
    }

    /** @return whether this hint is the line that comes from here */
    public static boolean istZeile(String hinweis) {
        return hinweis.startsWith(ANFANG);
    }

    /** @return the data of a form, with the line added to each finding that rests on a fault */
    Object ergaenzt(Object daten) {
        if (daten instanceof Map<?, ?> werte) {
            return Anzeige.istBefund(werte) ? mitZeile(werte) : teile(werte);
        }
        if (daten instanceof Collection<?> mehrere) {
            List<Object> neu = new ArrayList<>();
            mehrere.forEach(eines -> neu.add(ergaenzt(eines)));
            return neu;
        }
        return daten;
    }

    private Map<Object, Object> teile(Map<?, ?> werte) {
        Map<Object, Object> neu = new LinkedHashMap<>();
        werte.forEach((name, wert) -> neu.put(name, ergaenzt(wert)));
        return neu;
    }

    private Map<?, ?> mitZeile(Map<?, ?> befund) {
        List<Lesartvergleich> vergleiche = zu(befund);
        if (vergleiche.isEmpty()) {
            return befund;
        }
        Map<Object, Object> neu = new LinkedHashMap<>(befund);
        List<Object> hinweise = new ArrayList<>((List<?>) befund.get(Anzeige.HINWEISE));
        hinweise.add(ANFANG + vergleiche.stream().map(Maengelhinweise::worte).distinct().collect(Collectors.joining(", ")) + ENDE);
        neu.put(Anzeige.HINWEISE, hinweise);
        return neu;
    }

    private static String worte(Lesartvergleich vergleich) {
        return "Mangel " + vergleich.mangel().nr() + " – " + vergleich.wirkung().bezeichnung();
    }
}
