import type { NameSource } from '../name-source.ts'

/** Names for en_IN. Known names come first, the most frequent in front (general knowledge); the
 * others are from the locale data of @faker-js/faker 10.6 (MIT). */
export const enIN: NameSource = {
  female: {
    known: `
Priya Sunita Anita Pooja Neha Kavita Rekha Asha Lakshmi Geeta Meena Rani Shanti Sita Anjali
Deepika Divya Swati Shweta Ritu Nisha Jyoti Kiran Seema Suman Radha Usha Savita Sarita Mamta
Manju Poonam Preeti Rashmi Shilpa Sneha Shreya Ananya Aadhya Diya Saanvi Ishita Riya Kavya Meera
Nandini Aishwarya Bhavna Archana Vandana Madhuri Smita Sonali Rupa Padma Saraswati Durga Gauri
Uma Revathi Vidya Vijaya Sudha Sangeeta Fatima Ayesha Zainab Nazia Shabana Mary Harpreet
Gurpreet Simran Jaspreet Aarti Payal Komal Sapna Tanvi Isha
`,
    others: '',
  },
  male: {
    known: `
Rahul Amit Rajesh Suresh Ramesh Sanjay Vijay Anil Sunil Raj Manoj Ravi Arun Ajay Deepak Rakesh
Mukesh Dinesh Ashok Mahesh Vinod Pankaj Santosh Sandeep Rohit Vikram Vikas Nitin Sachin Gaurav
Ankit Abhishek Arjun Karthik Prakash Krishna Mohan Gopal Hari Shyam Naresh Yogesh Kamal Naveen
Praveen Pradeep Kumar Subhash Rajendra Narendra Surendra Harish Girish Satish Jitendra Anand
Akash Aditya Aarav Vivaan Ishaan Kabir Dev Siddharth Varun Nikhil Tarun Manish Mohammed Imran
Salman Aamir Irfan Joseph Thomas Harpreet Gurpreet Manpreet Balaji Senthil Murugan Venkatesh
Srinivas
`,
    others: '',
  },
  family: {
    known: `
Kumar Singh Sharma Patel Gupta Devi Khan Verma Yadav Das Reddy Shah Jain Mishra Rao Joshi Nair
Agarwal Pandey Mehta Iyer Chauhan Thakur Pillai Desai Kaur Ali Ahmed Ansari Shaikh Chaudhary
Tiwari Malhotra Kapoor Chopra Bhatt Naidu Menon Banerjee Chatterjee Mukherjee Ghosh Bose Sen Roy
Dutta Saha Mandal Biswas Paul Rajput Rathore Saxena Srivastava Tripathi Dubey Shukla Jha Sinha
Prasad Mahto Kulkarni Deshmukh Patil Jadhav Pawar Shinde Gaikwad More Kamble Naik Shetty Hegde
Gowda Murthy Krishnan Subramanian Venkatesan Raman Raju Babu Nayak Mohanty Panda Sahoo Behera
Patnaik Thomas Mathew George Varghese Joseph D'Souza Fernandes Gill Sandhu Dhillon Sidhu Grewal
Arora Bhatia Khanna Sethi Ahuja Bansal Goyal Mittal Garg Solanki Parmar Trivedi
`,
    others: `
Abbott Achari Acharya Adiga Ahluwalia Asan Bandopadhyay Bhadresha Bharadwaj Bhat Bhattacharya
Bhattathiri Butt Chattopadhyay Chaturvedi Deshpande Devar Dhawan Dubashi Dwivedi Embranthiri
Ganaka Gandhi Guha Guneta Iyengar Jangid Johar Kakkar Kaniyar Kaul Khatri Kocchar Mahajan Malik
Marar Mehra Mehrotra Mukhopadhyay Nambeesan Namboothiri Nayar Nehru Panicker Pilla Pothuvaal
Prajapat Rana Saini Somayaji Suthar Tagore Talwar Tandon Varma Varman Varrier
`,
  },
}
