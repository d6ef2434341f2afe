// Names of states and of the capitals that stand for them in news; word lists only.

/** Single words in lower case. A state that "says" something is its government. */
export const STATE_WORDS: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon
  canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti ecuador egypt eritrea estonia ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea
  guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania
  luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway
  oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
  taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe
  us usa uk uae eu u.s u.k america england scotland wales un
  washington london moscow beijing tehran baghdad damascus ankara jerusalem riyadh cairo kyiv kiev paris berlin brussels tokyo seoul pyongyang delhi islamabad kabul doha beirut amman athens rome
  madrid warsaw budapest belgrade caracas havana ottawa canberra nairobi khartoum tripoli tunis rabat algiers sanaa muscat kuwait taipei hanoi jakarta manila bangkok minsk tbilisi yerevan baku
  wellington bogota bogotá quito brasilia brasília asunción montevideo dublin oslo stockholm copenhagen helsinki reykjavik lisbon vienna bern prague bratislava ljubljana zagreb sarajevo bucharest skopje tirana pristina podgorica vilnius riga tallinn chisinau astana tashkent
  bishkek dushanbe ashgabat ulaanbaatar kathmandu dhaka colombo naypyidaw vientiane suva mogadishu asmara kampala kigali bujumbura dodoma lusaka harare lilongwe maputo luanda pretoria windhoek gaborone kinshasa brazzaville libreville yaoundé abuja accra abidjan monrovia freetown conakry dakar
  banjul nouakchott bamako ouagadougou niamey juba downing kremlin pentagon`.split(/\s+/),
);
