package de.beratungsfolge.buehne;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beispiel.Beispielbestand;
import de.beratungsfolge.prozesse.Pfade;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The one Spring context all tests share: the program as shipped, H2 in memory, a real port, no demo profile. */
@SpringBootTest(classes = Beratungsfolge.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:buehne;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256",
        "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("test")
@Import({Beispielbestand.class, Buehne.class, Bestand.class, Pfade.class, Verfahrensspiel.class, Formularschau.class})
public abstract class Buehnentest {

    @Autowired
    protected Buehne buehne;
    @Autowired
    protected Bestand bestand;
    @Autowired
    protected Pfade pfade;
    @Autowired
    protected Verfahrensspiel verfahren;

    @BeforeEach
    void einrichten() {
        pfade.maschineBekanntmachen();
        buehne.einrichten();
    }
}
