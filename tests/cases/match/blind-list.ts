// One plain list for the articles of blind-articles-*: four hundred names without aliases, most of which stand in none of them.

import type { ActorKind } from '../../../lib/model/list';

const PERSONS = `Elena Marchetti, Gordon Blackwood, Samuel Okonkwo, Patrick Doyle, Ingrid Halvorsen, David Mercer, Lucy Fairfax, Robert Ashdown,
Hannah Weiss, Omar Haddad, Park Jin-woo, Thomas Brandt, Marie Delacroix, Jean-Luc Moreau, Carlos Mendes, Sofia Castellanos, Victor Price,
Rose Turner, Daniel Bishop, Frank Knight, Alan Burns, Julia Stone, Peter Marsh, Winston Churchill, Margaret Thatcher, Nelson Mandela, Simón Bolívar,
Louis Pasteur, Marie Curie, Alexander Fleming, Alois Alzheimer, Rudolf Diesel, Henry Ford, Walt Disney, Charles Darwin, Isaac Newton,
Albert Einstein, Abraham Lincoln, Thomas Jefferson, Andrew Jackson, Joseph McCarthy, Rosa Parks, Emmanuel Macron, Boris Johnson, Theresa May,
Joe Biden, Kim Jong-un, Tim Cook, Bill Gates, Steve Jobs, Will Smith, Mark Carney, Gordon Brown, Jeremy Hunt, Jack Straw, Chris Law, Grace Field,
Ahmed Nasser, Fatima Nasser, Ibrahim Sesay, Grace Achieng, Kwame Boateng, Diego Fuentes, Lucia Romero, Ana Beltrán, Yuki Tanaka, Wei Chen,
Nadia Petrova, Mikhail Orlov, Tomas Svoboda, Piotr Zieliński, Istvan Nagy, Katarina Lindgren, Lars Eriksson, Johan de Wit, Anouk van der Berg,
Priya Raman, Arjun Mehta, Salman Qureshi, Aisha Bello, Chidi Nwosu, Liam Gallagher, Sean Connolly, Fiona Campbell, Ewan MacLeod, Rhys Morgan,
Dylan Thomas, Catherine Howard, James Stewart, George Orwell, Virginia Woolf, Ernest Shackleton, Roald Amundsen, Amelia Earhart, Neil Armstrong,
Vincent van Gogh, Johannes Vermeer, Ludwig Erhard, Konrad Adenauer, Willy Brandt, Olof Palme, Golda Meir, Anwar Sadat, Patrice Lumumba, Thomas Sankara,
Augusto Pinochet, Salvador Allende, Eva Perón, Getúlio Vargas, Benito Juárez, Pancho Villa, Fidel Castro, Che Guevara, Daniel Ortega, Oscar Arias,
Indira Gandhi, Benazir Bhutto, Zulfikar Ali Bhutto, Sheikh Hasina, Corazon Aquino, Ferdinand Marcos, Lee Kuan Yew, Mahathir Mohamad, Aung San Suu Kyi,
Haile Selassie, Jomo Kenyatta, Kwame Nkrumah, Julius Nyerere, Robert Mugabe, Desmond Tutu, Steve Biko, Kofi Annan, Boutros Boutros-Ghali,
Elsie Ramsbottom, Clive Pemberton, Nigel Thistlewood, Beatrice Holloway, Oswald Finch, Cordelia Vane, Barnaby Crump, Edith Larkspur, Horace Tweedy,
Millicent Frobisher, Rupert Gainsborough, Tabitha Wren, Cuthbert Snell, Agatha Pym, Leopold Krantz, Gisela Ostermann, Heinrich Vogler, Ulrike Sandmann,
Matthias Kessler, Anneliese Pohl, Giancarlo Bellini, Ottavia Ferrante, Renzo Calabrese, Fiorella Mancuso, Étienne Garnier, Solange Rochefort,
Mathieu Lacombe, Odile Perrin, Joaquín Ibarra, Pilar Montoya, Esteban Quiroga, Rosario Villalobos, Thiago Barreto, Marcela Fonseca, Rui Teixeira,
Vasco Pimentel, Zoltan Farkas, Eszter Balogh, Bogdan Ionescu, Mirela Popa, Dragan Kostić, Vesna Marković, Andreas Papadakis, Eleni Georgiou,
Mehmet Yılmaz, Zeynep Kaya, Levon Petrosyan, Nino Beridze, Rustam Karimov, Dilnoza Yusupova, Bahram Tehrani, Shirin Farahani, Yusuf al-Rashid,
Layla Mansour, Tariq Hamdan, Noor Khalil, Avi Rosenthal, Tamar Levy, Moshe Adler, Desta Bekele, Abebe Worku, Amadou Diallo, Mariam Keita,
Oumar Cissé, Blessing Eze, Tunde Adeyemi, Thabo Molefe, Lindiwe Zulu, Rajesh Iyer, Sunita Deshpande, Imran Chaudhry, Nasreen Akhtar, Sunil Perera,
Nguyen Thi Hoa, Tran Van Duc, Somchai Suwan, Siti Rahayu, Budi Santoso, Jose Reyes, Maricel Santos, Kenji Watanabe, Haruka Sato, Choi Min-seo,
Zhang Wenli, Liu Haoran, Hemi Parata, Kylie Henderson, Bruce Wallaby, Tane Ngata`;

const PLACES = `Georgia, Jordan, Chad, Turkey, China, Paris, Berlin, Lebanon, Florence, Sydney, Melbourne, Lincoln, Boston, Cambridge, Wellington,
Nice, Reading, Bath, Split, Cork, Bergen, Essen, Cologne, Hamburg, Frankfurt, Vienna, Bologna, Jersey, Panama, Brazil, Japan, Denmark, France,
Netherlands, Mali, Niger, Cuba, Colombia, Santiago, Santa Cruz, Alexandria, Tripoli, Valencia, Granada, Toledo, Durham, Lancaster, York, Perth,
Hamilton, Kingston, Newcastle, Dover, Preston, Chelsea, Phoenix, Mobile, Deal, Rugby, Battle, Hull, Troy, Memphis, Cairo, Delhi, Manila, Java,
Darwin, Moscow, London, Kyiv, Geneva, Oslo, Beirut, Amman, Tehran, Iran, Iraq, Baghdad, Syria, Damascus, Yemen, Russia, Ukraine, Germany, Spain,
Italy, Poland, Norway, Sweden, Finland, Kenya, Nairobi, Lagos, Nigeria, Ghana, Switzerland, Mexico, New York, Washington, Madison, Houston,
Charlotte, Stirling, Winchester, Windsor, Wimbledon, Epsom, Cheddar, Buffalo, Bolivia, Peru, Lima`;

const ORGANIZATIONS = `Apple, Amazon, Shell, Target, Gap, Visa, Oracle, Tesla, Labour Party, Green Party, Liberal Democrats, National Front, Justice Party,
Red Cross, World Bank, Bank of England, European Commission, Supreme Court, Ministry of Health, Ministry of Defence, Home Office, Senate, NATO,
Hamas, Hezbollah, Taliban, Boko Haram, Wagner Group, Shining Path, Golden Dawn, Royal Society, Federal Reserve, House of Lords, Greenpeace,
Amnesty International, Oxfam, Siemens, Boeing, Ryanair, Barclays, Royal Navy, Workers' Union, People's Alliance, Civic Forum, Blue Line,
Harbour Commission, Northern Star, Vanguard, Phoenix Group, Horizon, Frontline Brigade, Crescent Bank, Delta, Galaxy Holdings`;

const named = (names: string, kind: ActorKind): { id: string; kind: ActorKind; name: string }[] =>
  names.split(/,\s+/).map((name) => ({ id: `${kind} ${name}`, kind, name }));

export const BLIND_LIST = [
  ...named(PERSONS, 'person'),
  ...named(PLACES, 'place'),
  ...named(ORGANIZATIONS, 'organization'),
];
