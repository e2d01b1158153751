package de.beratungsfolge.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address under /api has a rule here that says who gets an answer; an address without one fails. */
class SchnittstellenregelnTest extends Buehnentest {

    private static final List<String> ALLE = List.of("heller", "ersteBeigeordnete", "ruetten", "kaemmerei", "haarmann",
            "sitzungsdienst", "weltgen", "sommer", "wahlleitung");
    private static final String FREMDE_AUFGABE = "keine-eigene";

    /** Who may start a process that asks for it. */
    private static final Map<String, Liste> LISTEN = new TreeMap<>(Map.of(
            "/api/gremien", new Liste("", Set.of("heller", "haarmann", "sitzungsdienst")),
            "/api/mitglieder", new Liste("?tag=2021-11-16", Set.of("heller", "haarmann")),
            "/api/beiratsmitglieder", new Liste("", Set.of("wahlleitung", "sitzungsdienst")),
            "/api/mittelvorgaben", new Liste("?tag=2021-11-16", Set.of("heller", "kaemmerei")),
            "/api/beiratsaemter", new Liste("", Set.of("sitzungsdienst", "haarmann", "weltgen", "wahlleitung")),
            "/api/beschluesse", new Liste("", Set.of("haarmann", "sitzungsdienst")),
            "/api/abgestimmte-punkte", new Liste("", Set.of("sitzungsdienst", "haarmann", "weltgen")),
            "/api/berichtigung/sitzungen", new Liste("", Set.of("sitzungsdienst", "haarmann", "weltgen", "sommer"))));
    /** Only for whoever has the task named in the address. */
    private static final Map<String, Boolean> AUFGABEN = Map.of(
            "/api/aufgaben/{id}", false,
            "/api/aufgaben/{id}/beratungsfolge", true,
            "/api/aufgaben/{id}/rechtslage", false,
            "/api/einladungen/{aufgabe}", false,
            "/api/niederschriften/{aufgabe}/widersprueche", true);

    /** Tell everybody about themselves alone; what they say to whoever has nothing. */
    private static final Map<String, String> EIGENES = Map.of(
            "/api/wege", "\"/drucksachen\"",
            "/api/sitzungen/{sitzungId:\\d{1,18}}/naechste-aufgabe", "{\"aufgabe\":null}",
            "/api/sitzungen/{sitzungId:\\d{1,18}}/vorkommnisse", "{\"aufgabe\":null}");

    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adressen;

    /** An address that lists something to choose. */
    private record Liste(String anhang, Set<String> befugte) {
    }

    @Test
    void jedeAdresseHatEineRegel() {
        Set<String> geregelt = new LinkedHashSet<>(LISTEN.keySet());
        geregelt.addAll(AUFGABEN.keySet());
        geregelt.addAll(EIGENES.keySet());
        assertThat(adressen.getHandlerMethods().keySet()).flatExtracting(regel -> regel.getPatternValues())
                .filteredOn(adresse -> adresse.toString().startsWith("/api")).isNotEmpty()
                .allSatisfy(adresse -> assertThat(geregelt).contains(adresse.toString()));
    }

    @Test
    void ohneAnmeldungGibtEsNichts() {
        Mensch niemand = new Mensch(port, "niemand");
        LISTEN.forEach((adresse, liste) -> assertThat(niemand.holen(adresse + liste.anhang()).statusCode()).as(adresse).isEqualTo(401));
        AUFGABEN.forEach((adresse, schickt) -> assertThat(fragen(niemand, adresse, schickt)).as(adresse).isEqualTo(401));
    }

    @Test
    void auswahlenBekommtNurWerDenProzessStartenDarf() {
        for (String name : ALLE) {
            Mensch mensch = new Mensch(port, name).anmelden();
            LISTEN.forEach((adresse, liste) -> assertThat(mensch.holen(adresse + liste.anhang()).statusCode())
                    .as(adresse + " als " + name).isEqualTo(liste.befugte().contains(name) ? 200 : 403));
        }
    }

    @Test
    void aufgabendatenBekommtNurWerDieAufgabeHat() {
        Mensch mensch = new Mensch(port, "heller").anmelden();
        AUFGABEN.forEach((adresse, schickt) -> assertThat(fragen(mensch, adresse, schickt)).as(adresse).isEqualTo(404));
    }

    @Test
    void eigenesErfaehrtJederNurVonSichUndNiemandOhneAnmeldung() {
        Mensch niemand = new Mensch(port, "niemand");
        Mensch mensch = new Mensch(port, "heller").anmelden();
        EIGENES.forEach((adresse, antwort) -> {
            String ganze = adresse.replaceFirst("\\{sitzungId.*}/", "1/");
            assertThat(niemand.holen(ganze).body()).as(adresse).doesNotContain("/drucksachen", "aufgabe\":");
            assertThat(mensch.holen(ganze).body()).as(adresse).contains(antwort);
        });
    }

    private static int fragen(Mensch mensch, String adresse, boolean schickt) {
        String ganze = adresse.replaceFirst("\\{\\w+}", FREMDE_AUFGABE);
        return (schickt ? mensch.schicken(ganze, "{}") : mensch.holen(ganze)).statusCode();
    }
}
